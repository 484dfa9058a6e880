package org.kalends.content.statement.translation;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.kalends.identity.Roles;

/** How translations stand, over the API. */
@Path("/api/v1/statements/{id}/translations")
@Produces(MediaType.APPLICATION_JSON)
public class TranslationResource {

    private final TranslationReading reading;
    private final TranslationKeeping keeping;

    @Inject
    TranslationResource(TranslationReading reading, TranslationKeeping keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    /** @param revision the newest revision, which was read */
    public record Confirmation(@NotNull Integer revision) {}

    /** Every text that is not in the main language, and whether what it was translated from has moved on. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public List<TranslationState> states(@PathParam("id") UUID id) {
        return reading.states(id);
    }

    /** Says that every text in this language says what its source says. */
    @PUT
    @Path("{locale}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    public List<TranslationState> confirm(
            @PathParam("id") UUID id, @PathParam("locale") String locale, @Valid @NotNull Confirmation confirmation) {
        keeping.confirm(id, confirmation.revision(), locale);
        return reading.states(id);
    }
}
