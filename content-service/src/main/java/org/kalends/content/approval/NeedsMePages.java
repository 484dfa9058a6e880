package org.kalends.content.approval;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.content.statement.Desk;
import org.kalends.identity.Roles;

/** The list of what waits for whoever reads it. */
@Path("/needs-me")
@Produces(MediaType.TEXT_HTML)
public class NeedsMePages {

    private final NeedsMe needsMe;

    @Inject
    NeedsMePages(NeedsMe needsMe) {
        this.needsMe = needsMe;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list() {
        return Templates.list(needsMe.lines());
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(List<Desk.Line> lines);
    }
}
