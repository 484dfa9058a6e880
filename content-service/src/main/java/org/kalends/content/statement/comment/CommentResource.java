package org.kalends.content.statement.comment;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Comments over the API. */
@Path("/api/v1/statements/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
public class CommentResource {

    private final Commenting commenting;

    @Inject
    CommentResource(Commenting commenting) {
        this.commenting = commenting;
    }

    /** Every comment on the statement, open or resolved, the oldest first. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public List<CommentView> list(@PathParam("id") UUID id) {
        return commenting.on(id);
    }

    /** Remarks on a passage of the newest revision. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AUTHOR, Roles.APPROVER})
    public Response remark(@PathParam("id") UUID id, @Valid @NotNull Remark remark) {
        return Response.status(Response.Status.CREATED)
                .entity(commenting.remark(id, remark))
                .build();
    }

    /** Says that somebody has dealt with it; again, it changes nothing. */
    @PUT
    @Path("{comment}/resolution")
    @RolesAllowed({Roles.AUTHOR, Roles.APPROVER})
    public void resolve(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        commenting.resolve(id, comment);
    }

    /** Opens it again. */
    @DELETE
    @Path("{comment}/resolution")
    @RolesAllowed({Roles.AUTHOR, Roles.APPROVER})
    public void reopen(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        commenting.reopen(id, comment);
    }
}
