package org.kalends.content.template;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.identity.Roles;

/** Templates for programs. The ETag of a template is the number of its newest version. */
@Path("/api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Templates")
public class TemplateResource {

    private static final int MOST = 500;
    private static final int USUAL = 100;

    private final TemplateReading reading;
    private final TemplateEditing editing;
    private final TemplatePreview preview;

    @Inject
    TemplateResource(TemplateReading reading, TemplateEditing editing, TemplatePreview preview) {
        this.reading = reading;
        this.editing = editing;
        this.preview = preview;
    }

    /**
     * A part of the list, in the order of paths.
     *
     * @param next the cursor of the next part; null at the end
     */
    public record Listed(List<TemplateLine> items, String next) {}

    /** A text to save. */
    public record NewVersion(String title, String body) {

        TemplateText text() {
            if (body == null) {
                throw UnfitTemplate.text();
            }
            return new TemplateText(title == null ? "" : title, body);
        }
    }

    /** Which version to put to use. */
    public record Approval(int version) {}

    /** A text to try. @param as as whom and for what; absent to have it chosen */
    public record ToTry(String title, String body, PreviewAs as) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "The templates that a filter admits, in the order of their paths")
    public Listed list(@BeanParam TemplateFilter asked, @RestQuery String cursor, @RestQuery Integer limit) {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw UnfitTemplate.page();
        }
        String after = after(cursor);
        List<TemplateLine> found = reading.lines().stream()
                .filter(line -> asked.admits(line) && line.path().compareTo(after) > 0)
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .limit(most + 1L)
                .toList();
        boolean more = found.size() > most;
        List<TemplateLine> shown = more ? found.subList(0, most) : found;
        return new Listed(shown, more ? cursor(shown.getLast()) : null);
    }

    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "A template with its versions, the newest first")
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), reading.view(id));
    }

    @PUT
    @Path("{occasion}/{step}/{locale}/{kind}")
    @RolesAllowed(Roles.AUTHOR)
    @Operation(
            summary = "Saves the next version, a draft until somebody approves it",
            description =
                    "If-Match names the version that it was written on, 0 for a new template. The text of the newest"
                            + " version makes none.")
    public Response save(@BeanParam Address address, @HeaderParam("If-Match") String match, NewVersion version) {
        TemplateKey key = address.key();
        if (version == null) {
            throw UnfitTemplate.text();
        }
        int base = NoTemplateVersion.in(match);
        boolean added = editing.save(key, base, version.text());
        return answer(Response.status(added && base == 0 ? 201 : 200), reading.view(key));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed({Roles.APPROVER, Roles.MANAGER})
    @Operation(summary = "Puts a version to use; whoever wrote it cannot")
    public Response approve(@PathParam("id") UUID id, Approval approval) {
        editing.approve(id, approval == null ? 0 : approval.version());
        return answer(Response.ok(), reading.view(id));
    }

    @POST
    @Path("{id}/preview")
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    @Operation(summary = "Fills a text as the template would be filled, and saves nothing")
    public TemplatePreview.Tried tried(@PathParam("id") UUID id, ToTry wanted) {
        TemplateView view = reading.view(id);
        boolean own = wanted != null && wanted.body() != null;
        TemplateText text = own ? new NewVersion(wanted.title(), wanted.body()).text() : view.text();
        PreviewAs as = Optional.ofNullable(wanted).map(ToTry::as).orElse(new PreviewAs(null, null, null, null));
        return preview.tried(view.key(), text, as);
    }

    /** The address of a template by what it is for. */
    public record Address(
            @PathParam("occasion") String occasion,
            @PathParam("step") String step,
            @PathParam("locale") String locale,
            @PathParam("kind") String kind) {

        TemplateKey key() {
            String path = occasion + "/" + step + "/" + locale + "/" + kind + ".md";
            return TemplateFile.key(path).orElseThrow(() -> UnfitTemplate.key(path));
        }
    }

    private static Response answer(Response.ResponseBuilder answer, TemplateView view) {
        return answer.entity(view)
                .tag(new EntityTag(String.valueOf(view.newest())))
                .build();
    }

    private static String cursor(TemplateLine last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.path().getBytes(StandardCharsets.UTF_8));
    }

    private static String after(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor == null ? "" : cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw UnfitTemplate.page();
        }
    }
}
