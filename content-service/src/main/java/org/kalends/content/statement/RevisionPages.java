package org.kalends.content.statement;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;

/** What lies between revisions: their comparison, what is not saved yet, and the way to another text. */
@Path("/statements/{id}")
@Produces(MediaType.TEXT_HTML)
public class RevisionPages {

    private final DeskReading desks;
    private final ChangesReading changes;
    private final StatementEditing editing;
    private final Autosaving autosaving;
    private final StatementLines lines;
    private final Statements statements;

    @Inject
    RevisionPages(
            DeskReading desks,
            ChangesReading changes,
            StatementEditing editing,
            Autosaving autosaving,
            StatementLines lines,
            Statements statements) {
        this.desks = desks;
        this.changes = changes;
        this.editing = editing;
        this.autosaving = autosaving;
        this.lines = lines;
        this.statements = statements;
    }

    @GET
    @Path("changes")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance changes(
            @PathParam("id") UUID id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        return Templates.changes(changes.changes(id, from, to));
    }

    /** What comes of the text as it stands in the form. It is kept for this person, and no revision is made. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public TemplateInstance preview(
            @PathParam("id") UUID id,
            @QueryParam("text") String locale,
            @QueryParam("kind") String kind,
            MultivaluedMap<String, String> form) {
        Variant tried = new Variant(locale, kind, form.getFirst("title-" + kind), form.getFirst("source-" + kind));
        String keptAt = autosaving
                .keep(id, locale, Integer.parseInt(form.getFirst("baseRevision")), StatementPages.written(locale, form))
                .map(at -> lines.at(statements.required(id), at))
                .orElse("");
        return Templates.typed(desks.tried(id, tried), keptAt);
    }

    /** Forgets what the person has typed and not saved. */
    @POST
    @Path("unsaved")
    @RolesAllowed(Roles.AUTHOR)
    public Response forget(@PathParam("id") UUID id, @QueryParam("text") String locale) {
        autosaving.forget(id, locale);
        return StatementPages.toDesk(id, locale);
    }

    @POST
    @Path("redraft")
    @RolesAllowed(Roles.AUTHOR)
    public Response redraft(
            @PathParam("id") UUID id, @QueryParam("text") String locale, @FormParam("baseRevision") int baseRevision) {
        editing.redraft(id, baseRevision);
        return StatementPages.toDesk(id, locale);
    }

    /** Makes an earlier text the newest revision. */
    @POST
    @Path("restoration")
    @RolesAllowed(Roles.AUTHOR)
    public Response restore(
            @PathParam("id") UUID id,
            @QueryParam("text") String locale,
            @FormParam("baseRevision") int baseRevision,
            @FormParam("revision") int revision) {
        editing.restore(id, baseRevision, revision);
        return StatementPages.toDesk(id, locale);
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance changes(ChangesReading.Changes changes);

        static native TemplateInstance typed(Desk.Kind kind, String keptAt);
    }
}
