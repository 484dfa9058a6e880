package org.kalends.content.statement.translation;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.kalends.content.statement.StatementPages;
import org.kalends.content.statement.Variant;
import org.kalends.identity.Roles;

/** The page on which somebody translates, paragraph beside paragraph. */
@Path("/statements/{id}/translation")
@Produces(MediaType.TEXT_HTML)
public class TranslationPages {

    private final TranslationReading reading;
    private final TranslationKeeping keeping;

    @Inject
    TranslationPages(TranslationReading reading, TranslationKeeping keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance translation(
            @PathParam("id") UUID id, @QueryParam("text") String locale, @QueryParam("from") String from) {
        return Templates.translation(reading.sheet(id, locale, from));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response save(
            @PathParam("id") UUID id,
            @QueryParam("text") String locale,
            @QueryParam("from") String from,
            MultivaluedMap<String, String> form) {
        keeping.save(id, Integer.parseInt(form.getFirst("baseRevision")), from, written(locale, form));
        return back(id, locale, from);
    }

    /** One action says that the whole language still says the same. */
    @POST
    @Path("confirmation")
    @RolesAllowed(Roles.AUTHOR)
    public Response confirm(
            @PathParam("id") UUID id, @QueryParam("text") String locale, @FormParam("revision") int revision) {
        keeping.confirm(id, revision, locale);
        return Response.seeOther(URI.create("statements/" + id + "/translation?text=" + locale))
                .build();
    }

    private static List<Variant> written(String locale, MultivaluedMap<String, String> form) {
        return StatementPages.kindsIn(form, "paragraph-")
                .map(kind -> new Variant(
                        locale,
                        kind,
                        form.getFirst("title-" + kind),
                        form.get("paragraph-" + kind).stream()
                                .map(String::strip)
                                .filter(paragraph -> !paragraph.isEmpty())
                                .collect(Collectors.joining("\n\n"))))
                .toList();
    }

    private static Response back(UUID id, String locale, String from) {
        return Response.seeOther(URI.create("statements/" + id + "/translation?text=" + locale + "&from=" + from))
                .build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance translation(TranslationSheet sheet);
    }
}
