package org.kalends.content.approval;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.content.statement.Review;
import org.kalends.content.statement.ReviewReading;
import org.kalends.identity.Roles;

/** The page on which somebody reads what goes out, and says yes or no; made for a phone. */
@Path("/statements/{id}")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    private final ApprovalDeciding approval;
    private final ReviewReading reviews;

    @Inject
    ReviewPages(ApprovalDeciding approval, ReviewReading reviews) {
        this.approval = approval;
        this.reviews = reviews;
    }

    @GET
    @Path("review")
    @RolesAllowed({Roles.APPROVER, Roles.AUTHOR})
    public TemplateInstance review(@PathParam("id") UUID id) {
        return Templates.review(reviews.review(id));
    }

    @POST
    @Path("review")
    @RolesAllowed(Roles.APPROVER)
    public Response decide(
            @PathParam("id") UUID id,
            @FormParam("contentHash") String contentHash,
            @FormParam("decision") String decision,
            @FormParam("reason") String reason) {
        if ("approve".equals(decision)) {
            approval.approve(id, contentHash);
        } else {
            approval.sendBack(id, reason);
        }
        return toDesk(id);
    }

    @POST
    @Path("submission")
    @RolesAllowed(Roles.AUTHOR)
    public Response submit(@PathParam("id") UUID id, @FormParam("revision") int revision) {
        approval.submit(id, revision);
        return toDesk(id);
    }

    private static Response toDesk(UUID id) {
        return Response.seeOther(URI.create("statements/" + id)).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance review(Review review);
    }
}
