package org.kalends.content.review;

import java.net.URI;
import java.util.List;
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
import org.kalends.identity.Roles;

/** Who outside the house reads a statement: the links, and the forms that make and revoke one. */
@Path("/statements/{id}/review-links")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.AUTHOR, Roles.APPROVER})
public class ReviewLinkPages {

    private final ReviewLinkKeeping keeping;
    private final ReviewLinkReading reading;

    @Inject
    ReviewLinkPages(ReviewLinkKeeping keeping, ReviewLinkReading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @GET
    public TemplateInstance links(@PathParam("id") UUID id) {
        return Templates.links(reading.sheet(id, List.of()));
    }

    /** Makes a link. The answer is the page itself, since the address is shown this once and kept nowhere. */
    @POST
    public TemplateInstance make(
            @PathParam("id") UUID id, @FormParam("expert") String expert, @FormParam("days") int days) {
        return Templates.links(reading.sheet(id, List.of(keeping.make(id, new NewLink(expert, days)))));
    }

    @POST
    @Path("{link}/revocation")
    public Response revoke(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        keeping.revoke(id, link);
        return Response.seeOther(URI.create("statements/" + id + "/review-links"))
                .build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance links(ReviewLinkReading.Sheet sheet);
    }
}
