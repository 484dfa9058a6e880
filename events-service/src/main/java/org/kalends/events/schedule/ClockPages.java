package org.kalends.events.schedule;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;

/** The step clock as an admin sees it: whether it is held, what it would signal, and by which zone rules it goes. */
@Path("clock")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
public class ClockPages {

    private static final URI HERE = URI.create("clock");

    private final ClockBook book;
    private final ClockRelease release;
    private final Rezoning rezoning;
    private final ClockRows rows;

    @Inject
    ClockPages(ClockBook book, ClockRelease release, Rezoning rezoning, ClockRows rows) {
        this.book = book;
        this.release = release;
        this.rezoning = rezoning;
        this.rows = rows;
    }

    @GET
    public TemplateInstance clock() {
        return Templates.clock(rows.sheet(book.read()));
    }

    @POST
    @Path("release")
    public Response release() {
        release.release();
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("zone-rules")
    public Response deriveAnew() {
        rezoning.deriveAnew();
        return Response.seeOther(HERE).build();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance clock(ClockRows.Sheet sheet);
    }
}
