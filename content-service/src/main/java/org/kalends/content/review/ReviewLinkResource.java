package org.kalends.content.review;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Review links over the API. */
@Path("/api/v1/statements/{id}/review-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUTHOR, Roles.APPROVER})
public class ReviewLinkResource {

    private final ReviewLinkKeeping keeping;

    @Inject
    ReviewLinkResource(ReviewLinkKeeping keeping) {
        this.keeping = keeping;
    }

    /** Every link of the statement, open or over, the newest first; without its address. */
    @GET
    public List<ReviewLinkView> list(@PathParam("id") UUID id) {
        return keeping.on(id);
    }

    /** Makes a link. The answer has its address, which is told this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("id") UUID id, @Valid @NotNull NewLink link) {
        return Response.status(Response.Status.CREATED)
                .entity(keeping.make(id, link))
                .build();
    }

    /** Revokes a link; again, it changes nothing. */
    @DELETE
    @Path("{link}")
    public void revoke(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        keeping.revoke(id, link);
    }
}
