package org.kalends.content.release;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.kalends.content.statement.StatementReading;
import org.kalends.content.statement.StatementView;
import org.kalends.identity.Roles;

/** Release by hand over the API. */
@Path("/api/v1/statements/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseResource {

    private final ReleaseByHand release;
    private final StatementReading reading;

    @Inject
    ReleaseResource(ReleaseByHand release, StatementReading reading) {
        this.release = release;
        this.reading = reading;
    }

    /** @param reason in words, for the record */
    public record Reason(@NotBlank String reason) {}

    /** Lets it go out without the required texts that are missing now. */
    @POST
    @Path("waiver")
    @RolesAllowed(Roles.APPROVER)
    public StatementView waive(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        release.waive(id, reason.reason());
        return reading.view(id);
    }

    /** Releases what is approved now. An embargo, and a required text that is missing and not waived, refuse it. */
    @POST
    @Path("release")
    @RolesAllowed({Roles.APPROVER, Roles.MANAGER})
    public StatementView release(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        release.release(id, reason.reason());
        return reading.view(id);
    }
}
