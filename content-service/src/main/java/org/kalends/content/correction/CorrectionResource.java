package org.kalends.content.correction;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.content.idempotency.Answer;
import org.kalends.content.idempotency.Asked;
import org.kalends.content.idempotency.Created;
import org.kalends.content.idempotency.IdempotentRequests;
import org.kalends.content.statement.StatementReading;
import org.kalends.content.statement.StatementView;
import org.kalends.identity.Roles;

/** Correction and retraction over the API. */
@Path("/api/v1/statements/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    private final Correcting correcting;
    private final StatementReading reading;
    private final IdempotentRequests requests;

    @Inject
    CorrectionResource(Correcting correcting, StatementReading reading, IdempotentRequests requests) {
        this.correcting = correcting;
        this.reading = reading;
        this.requests = requests;
    }

    /** @param notes what was wrong, in words for the public, per language (BCP 47) */
    public record Notes(@NotEmpty Map<String, String> notes) {}

    /** @param reason why it is taken back, in words for the public */
    public record Because(@NotBlank @Size(max = 1000) String reason) {}

    /** Begins a correction: a revision of its own, to be revised, submitted and approved like the first. */
    @POST
    @Path("correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    public Response begin(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @Valid @NotNull Notes notes) {
        Answer answer = requests.once(new Asked("correction of " + id, key, notes), () -> {
            correcting.begin(id, notes.notes());
            return new Created("api/v1/statements/" + id, reading.view(id));
        });
        return Response.created(URI.create(answer.location()))
                .entity(answer.json())
                .build();
    }

    /** Gives the correction up. */
    @DELETE
    @Path("correction")
    @RolesAllowed({Roles.AUTHOR, Roles.APPROVER})
    public StatementView drop(@PathParam("id") UUID id) {
        correcting.drop(id);
        return reading.view(id);
    }

    /** Puts the approved correction in the place of what is public. */
    @POST
    @Path("correction/release")
    @RolesAllowed(Roles.APPROVER)
    public StatementView publish(@PathParam("id") UUID id) {
        correcting.publish(id);
        return reading.view(id);
    }

    /** Takes the statement back, at once and for good. */
    @POST
    @Path("retraction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.APPROVER, Roles.MANAGER})
    public StatementView retract(@PathParam("id") UUID id, @Valid @NotNull Because because) {
        correcting.retract(id, because.reason());
        return reading.view(id);
    }
}
