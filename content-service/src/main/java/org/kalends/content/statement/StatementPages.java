package org.kalends.content.statement;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.kalends.layout.SecurityHeaders;
import org.kalends.layout.problem.Sentence;

/** The pages on which statements are found, written and compared. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class StatementPages {

    private final DeskReading desks;
    private final StatementEditing editing;
    private final Statements statements;

    @Inject
    StatementPages(DeskReading desks, StatementEditing editing, Statements statements) {
        this.desks = desks;
        this.editing = editing;
        this.statements = statements;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list() {
        return Templates.list(desks.lines());
    }

    @GET
    @Path("by-step/{step}")
    @RolesAllowed(Roles.VIEWER)
    public Response byStep(@PathParam("step") UUID step) {
        UUID id = statements
                .ofStep(step)
                .map(Statement::id)
                .orElseThrow(() -> new NoSuchStatement(
                        Sentence.of("no-such-statement.step", "There is no statement of this step yet.")));
        return Response.seeOther(URI.create("statements/" + id)).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance desk(@PathParam("id") UUID id, @QueryParam("text") String locale) {
        return Templates.desk(desks.desk(id, locale));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response save(
            @PathParam("id") UUID id, @QueryParam("text") String locale, MultivaluedMap<String, String> form) {
        int base = Integer.parseInt(form.getFirst("baseRevision"));
        List<Variant> written = written(locale, form);
        try {
            editing.revise(id, base, written);
        } catch (StaleRevision stale) {
            return Response.status(stale.status())
                    .entity(Templates.conflict(desks.conflict(id, locale, written), base))
                    .build();
        }
        return toDesk(id, locale);
    }

    @POST
    @Path("{id}/redraft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response redraft(
            @PathParam("id") UUID id, @QueryParam("text") String locale, MultivaluedMap<String, String> form) {
        editing.redraft(id, Integer.parseInt(form.getFirst("baseRevision")));
        return toDesk(id, locale);
    }

    /** What comes of the text as it stands in the form; nothing is saved. */
    @POST
    @Path("{id}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public TemplateInstance preview(
            @PathParam("id") UUID id,
            @QueryParam("text") String locale,
            @QueryParam("kind") String kind,
            MultivaluedMap<String, String> form) {
        Variant tried = new Variant(locale, kind, form.getFirst("title-" + kind), form.getFirst("source-" + kind));
        return Templates.preview(desks.tried(id, tried));
    }

    /** The mail in a frame of its own. */
    @GET
    @Path("{id}/mail")
    @RolesAllowed(Roles.VIEWER)
    public Response mail(@PathParam("id") UUID id, @QueryParam("text") String locale) {
        Desk desk = desks.desk(id, locale);
        Desk.Kind mail = desk.kinds().stream()
                .filter(kind -> kind.key().equals(Variant.MAIL))
                .findFirst()
                .orElseThrow(() -> new NoSuchStatement(
                        Sentence.of("no-such-statement.mail", "There is no mail of this statement in this language.")));
        return Response.ok(Templates.mail(desk, mail))
                .header(SecurityHeaders.POLICY, SecurityHeaders.POLICY_OF_A_MAIL)
                .build();
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance changes(
            @PathParam("id") UUID id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        return Templates.changes(desks.changes(id, from, to));
    }

    private static List<Variant> written(String locale, MultivaluedMap<String, String> form) {
        return Stream.of(Variant.PAGE, Variant.MAIL, Variant.SOCIAL)
                .filter(kind -> form.containsKey("source-" + kind))
                .map(kind -> new Variant(locale, kind, form.getFirst("title-" + kind), form.getFirst("source-" + kind)))
                .toList();
    }

    private static Response toDesk(UUID id, String locale) {
        return Response.seeOther(URI.create("statements/" + id + (locale == null ? "" : "?text=" + locale)))
                .build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(List<Desk.Line> lines);

        static native TemplateInstance desk(Desk desk);

        static native TemplateInstance preview(Desk.Kind kind);

        static native TemplateInstance mail(Desk desk, Desk.Kind mail);

        static native TemplateInstance changes(DeskReading.Changes changes);

        static native TemplateInstance conflict(DeskReading.Conflict conflict, int base);
    }
}
