package org.kalends.content.release;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
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
import org.kalends.identity.Roles;

/** The page on what stands between a statement and its release, and what an approver does about it. */
@Path("/statements/{id}")
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {

    private final ReleaseByHand release;
    private final ReleaseReading reading;

    @Inject
    ReleasePages(ReleaseByHand release, ReleaseReading reading) {
        this.release = release;
        this.reading = reading;
    }

    @GET
    @Path("release")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance sheet(@PathParam("id") UUID id) {
        return Templates.release(reading.sheet(id));
    }

    @POST
    @Path("waiver")
    @RolesAllowed(Roles.APPROVER)
    public Response waive(@PathParam("id") UUID id, @FormParam("reason") @NotBlank String reason) {
        release.waive(id, reason);
        return Response.seeOther(URI.create("statements/" + id + "/release")).build();
    }

    @POST
    @Path("release")
    @RolesAllowed({Roles.APPROVER, Roles.MANAGER})
    public Response release(@PathParam("id") UUID id, @FormParam("reason") @NotBlank String reason) {
        release.release(id, reason);
        return Response.seeOther(URI.create("statements/" + id)).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance release(ReleaseSheet sheet);
    }
}
