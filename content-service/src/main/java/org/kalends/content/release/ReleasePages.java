package org.kalends.content.release;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Where the desk's form for a release by hand goes. */
@Path("/statements/{id}/release")
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {

    private final ReleaseByHand release;

    @Inject
    ReleasePages(ReleaseByHand release) {
        this.release = release;
    }

    @POST
    @RolesAllowed(Roles.APPROVER)
    public Response release(@PathParam("id") UUID id, @FormParam("reason") @NotBlank String reason) {
        release.release(id, reason);
        return Response.seeOther(URI.create("statements/" + id)).build();
    }
}
