package org.kalends.content.template;

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
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** The pages on which templates are read and rewritten. */
@Path("/templates")
@Produces(MediaType.TEXT_HTML)
public class TemplatePages {

    private final TemplateEditing editing;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    TemplatePages(TemplateEditing editing, CurrentPerson person, Reader reader) {
        this.editing = editing;
        this.person = person;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public TemplateInstance list() {
        return Templates.list(editing.all());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public TemplateInstance template(@PathParam("id") UUID id) {
        TemplateView view = editing.view(id);
        return Templates.template(view, view.text(), List.of(), Dictionary.names(), person.has(Roles.AUTHOR));
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Roles.AUTHOR)
    public Response save(@PathParam("id") UUID id, @FormParam("title") String title, @FormParam("body") String body) {
        TemplateText text = new TemplateText(title == null ? "" : title, body == null ? "" : body);
        try {
            editing.save(id, text);
        } catch (RefusedTemplate refused) {
            List<String> findings = refused.findings().stream()
                    .map(finding -> finding.said().in(reader.locale()))
                    .toList();
            return Response.status(refused.status())
                    .entity(Templates.template(editing.view(id), text, findings, Dictionary.names(), true))
                    .build();
        }
        return Response.seeOther(URI.create("templates/" + id)).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(List<TemplateView> templates);

        static native TemplateInstance template(
                TemplateView template,
                TemplateText text,
                List<String> findings,
                List<String> placeholders,
                boolean author);
    }
}
