package org.kalends.content.approval;

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

/** Approval over the API. */
@Path("/api/v1/statements/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {

    private final ApprovalDeciding approval;
    private final StatementReading reading;

    @Inject
    ApprovalResource(ApprovalDeciding approval, StatementReading reading) {
        this.approval = approval;
        this.reading = reading;
    }

    /** @param revision the revision to approve */
    public record Submission(@NotNull Integer revision) {}

    /** @param contentHash of the text that was read */
    public record ContentToApprove(@NotBlank String contentHash) {}

    /** @param reason in words, for the author */
    public record Return(@NotBlank String reason) {}

    @POST
    @Path("submission")
    @RolesAllowed(Roles.AUTHOR)
    public StatementView submit(@PathParam("id") UUID id, @Valid @NotNull Submission submission) {
        approval.submit(id, submission.revision());
        return reading.view(id);
    }

    @POST
    @Path("approval")
    @RolesAllowed(Roles.APPROVER)
    public StatementView approve(@PathParam("id") UUID id, @Valid @NotNull ContentToApprove content) {
        approval.approve(id, content.contentHash());
        return reading.view(id);
    }

    @POST
    @Path("return")
    @RolesAllowed(Roles.APPROVER)
    public StatementView sendBack(@PathParam("id") UUID id, @Valid @NotNull Return sent) {
        approval.sendBack(id, sent.reason());
        return reading.view(id);
    }
}
