package org.kalends.content.template;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** The pages on which templates are found, written and tried side by side, compared and approved. */
@Path("/templates")
@Produces(MediaType.TEXT_HTML)
public class TemplatePages {

    private final TemplateReading reading;
    private final TemplateEditing editing;
    private final TemplateSheets sheets;
    private final CurrentPerson person;
    private final Reader reader;

    @Inject
    TemplatePages(
            TemplateReading reading,
            TemplateEditing editing,
            TemplateSheets sheets,
            CurrentPerson person,
            Reader reader) {
        this.reading = reading;
        this.editing = editing;
        this.sheets = sheets;
        this.person = person;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public TemplateInstance list(@BeanParam TemplateFilter asked) {
        return Templates.list(sheets.list(asked), person.has(Roles.AUTHOR));
    }

    /** Opens the template for this purpose; makes it first when there is none. */
    @POST
    @RolesAllowed(Roles.AUTHOR)
    public Response add(@BeanParam NewTemplate wanted) {
        TemplateKey key = wanted.key();
        if (reading.siblings(key).stream().noneMatch(line -> line.locale().equals(key.locale()))) {
            editing.save(key, 0, new TemplateText("", ""));
        }
        return Response.seeOther(URI.create("templates/" + reading.view(key).id()))
                .build();
    }

    /** What the form for a new template says. */
    public record NewTemplate(
            @RestForm String occasion,
            @RestForm String step,
            @RestForm String locale,
            @RestForm String kind) {

        TemplateKey key() {
            String path = occasion + "/" + step + "/" + locale + "/" + kind + ".md";
            return TemplateFile.key(path).orElseThrow(() -> UnfitTemplate.key(path));
        }
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public TemplateInstance changes(@PathParam("id") UUID id, @RestQuery Integer from, @RestQuery Integer to) {
        TemplateView view = reading.view(id);
        int last = to == null ? view.newest() : to;
        int first = from == null ? last - 1 : from;
        return Templates.changes(view, first, last, reading.changes(id, first, last));
    }

    /**
     * What the form says.
     *
     * @param base the number of the version that it was opened with
     */
    public record Written(
            @RestForm String title,
            @RestForm String body,
            @RestForm String base) {

        TemplateText text() {
            return new TemplateText(title == null ? "" : title, body == null ? "" : body);
        }

        int number() {
            return base != null && base.matches("\\d{1,9}") ? Integer.parseInt(base) : 0;
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public TemplateInstance template(@PathParam("id") UUID id, @BeanParam PreviewAs.Asked as) {
        TemplateView view = reading.view(id);
        return Templates.template(sheets.sheet(view, view.text(), view.newest(), as.understood(), List.of()));
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Roles.AUTHOR)
    public Response save(@PathParam("id") UUID id, @BeanParam Written written, @BeanParam PreviewAs.Filled as) {
        TemplateView view = reading.view(id);
        try {
            editing.save(view.key(), written.number(), written.text());
        } catch (RefusedTemplate refused) {
            return again(view, written, as, sheets.said(refused), refused.status());
        } catch (ChangedTemplate changed) {
            return again(view, written, as, List.of(changed.detail(reader.locale())), changed.status());
        }
        return Response.seeOther(URI.create("templates/" + id)).build();
    }

    /** Fills the text as it stands in the form: for htmx the preview alone, without scripts the whole page. */
    @POST
    @Path("{id}/preview")
    @RolesAllowed(Roles.AUTHOR)
    public TemplateInstance preview(
            @PathParam("id") UUID id,
            @BeanParam Written written,
            @BeanParam PreviewAs.Filled as,
            @HeaderParam("HX-Request") boolean part) {
        TemplateView view = reading.view(id);
        return part
                ? Templates.preview(sheets.shown(view.key(), written.text(), as.understood()))
                : Templates.template(sheets.sheet(view, written.text(), written.number(), as.understood(), List.of()));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed({Roles.APPROVER, Roles.MANAGER})
    public Response approve(@PathParam("id") UUID id, @FormParam("version") int version) {
        try {
            editing.approve(id, version);
        } catch (CannotApprove cannot) {
            return refused(id, cannot);
        }
        return Response.seeOther(URI.create("templates/" + id)).build();
    }

    private Response refused(UUID id, Problem why) {
        TemplateView view = reading.view(id);
        PreviewAs as = new PreviewAs(null, null, null, null);
        return Response.status(why.status())
                .entity(Templates.template(
                        sheets.sheet(view, view.text(), view.newest(), as, List.of(why.detail(reader.locale())))))
                .build();
    }

    private Response again(TemplateView view, Written written, PreviewAs.Filled as, List<String> findings, int status) {
        int base = status == 412 ? view.newest() : written.number();
        return Response.status(status)
                .entity(Templates.template(sheets.sheet(view, written.text(), base, as.understood(), findings)))
                .build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(TemplateSheets.Listed list, boolean author);

        static native TemplateInstance changes(TemplateView template, int from, int to, List<TemplateDiff.Row> rows);

        static native TemplateInstance template(TemplateSheets.Sheet sheet);

        static native TemplateInstance preview(TemplateSheets.Shown shown);
    }
}
