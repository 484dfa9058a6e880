package org.kalends.content.statement;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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

/** The pages on which statements are found and written. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
public class StatementPages {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,29}");

    private final DeskReading desks;
    private final ChangesReading changes;
    private final StatementListing listing;
    private final StatementEditing editing;
    private final Autosaving autosaving;
    private final Statements statements;

    @Inject
    StatementPages(
            DeskReading desks,
            ChangesReading changes,
            StatementListing listing,
            StatementEditing editing,
            Autosaving autosaving,
            Statements statements) {
        this.desks = desks;
        this.changes = changes;
        this.listing = listing;
        this.editing = editing;
        this.autosaving = autosaving;
        this.statements = statements;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance list(@BeanParam StatementFilter filter) {
        return Templates.list(listing.list(filter));
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
            autosaving.keep(id, locale, base, written);
            return Response.status(stale.status())
                    .entity(Templates.conflict(changes.conflict(id, base, locale, written)))
                    .build();
        }
        return toDesk(id, locale);
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

    /** The kinds of text that a form has a field for whose name begins so. */
    public static Stream<String> kindsIn(MultivaluedMap<String, String> form, String prefix) {
        return form.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(KIND.asMatchPredicate())
                .sorted();
    }

    static List<Variant> written(String locale, MultivaluedMap<String, String> form) {
        return kindsIn(form, "source-")
                .map(kind -> new Variant(locale, kind, form.getFirst("title-" + kind), form.getFirst("source-" + kind)))
                .toList();
    }

    static Response toDesk(UUID id, String locale) {
        return Response.seeOther(URI.create("statements/" + id
                        + Optional.ofNullable(locale).map(l -> "?text=" + l).orElse("")))
                .build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance list(StatementList list);

        static native TemplateInstance desk(Desk desk);

        static native TemplateInstance mail(Desk desk, Desk.Kind mail);

        static native TemplateInstance conflict(ChangesReading.Conflict conflict);
    }
}
