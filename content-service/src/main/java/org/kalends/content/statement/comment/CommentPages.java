package org.kalends.content.statement.comment;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Where the desk's forms for comments go. */
@Path("/statements/{id}/comments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.AUTHOR, Roles.APPROVER})
public class CommentPages {

    private final Commenting commenting;

    @Inject
    CommentPages(Commenting commenting) {
        this.commenting = commenting;
    }

    @POST
    public Response remark(
            @PathParam("id") UUID id,
            @QueryParam("text") String locale,
            @FormParam("kind") String kind,
            @FormParam("quote") String quote,
            @FormParam("words") String words) {
        commenting.remark(id, new Remark(locale, kind, quote, words));
        return back(id, locale);
    }

    @POST
    @Path("{comment}/resolution")
    public Response resolve(
            @PathParam("id") UUID id,
            @PathParam("comment") UUID comment,
            @QueryParam("text") String locale,
            @FormParam("open") String open) {
        if (open == null) {
            commenting.resolve(id, comment);
        } else {
            commenting.reopen(id, comment);
        }
        return back(id, locale);
    }

    private static Response back(UUID id, String locale) {
        return Response.seeOther(
                        URI.create("statements/" + id + (locale == null ? "" : "?text=" + locale) + "#comments"))
                .build();
    }
}
