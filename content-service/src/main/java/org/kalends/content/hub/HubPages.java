package org.kalends.content.hub;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.kalends.identity.Roles;

/** The pages on which a hub sees its offices, and an office what its hub changed. */
@Path("/statements/{id}")
@Produces(MediaType.TEXT_HTML)
public class HubPages {

    private static final String DECISION = "decision-";
    private static final String NOTE = "note-";

    private final HubReading reading;
    private final HubLayout layout;
    private final OfferDeciding offers;
    private final FollowingDeciding following;

    @Inject
    HubPages(HubReading reading, HubLayout layout, OfferDeciding offers, FollowingDeciding following) {
        this.reading = reading;
        this.layout = layout;
        this.offers = offers;
        this.following = following;
    }

    @GET
    @Path("spokes")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance spokes(
            @PathParam("id") UUID id, @QueryParam("text") String locale, @QueryParam("kind") String kind) {
        return Templates.spokes(
                layout.spokes(id, reading.rollUp(id), layout.chosen(reading.paragraphs(id), locale, kind)));
    }

    @POST
    @Path("spokes/marks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response mark(
            @PathParam("id") UUID id,
            @QueryParam("text") String locale,
            @QueryParam("kind") String kind,
            @FormParam("paragraph") UUID paragraph,
            @FormParam("mark") String mark) {
        following.mark(id, paragraph, Paragraph.Mark.valueOf(mark.toUpperCase(Locale.ROOT)));
        return Response.seeOther(URI.create("statements/" + id + "/spokes?text=" + locale + "&kind=" + kind))
                .build();
    }

    @GET
    @Path("hub")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance hub(@PathParam("id") UUID id) {
        return Templates.hub(layout.following(reading.following(id)));
    }

    /** Decides on each change by its radio button; the button for all accepts those that need no words. */
    @POST
    @Path("hub")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        int base = Integer.parseInt(form.getFirst("baseRevision"));
        List<OfferDeciding.Decision> decisions = form.containsKey("all")
                ? reading.following(id).changes().stream()
                        .filter(change -> !change.needsWords())
                        .map(change -> new OfferDeciding.Decision(change.offer(), "accept", null))
                        .toList()
                : decisions(form);
        offers.decide(id, base, decisions, notes(form));
        return toHub(id);
    }

    @POST
    @Path("hub/opt-out")
    @RolesAllowed(Roles.AUTHOR)
    public Response optOut(@PathParam("id") UUID id, @FormParam("reason") String reason) {
        following.optOut(id, reason);
        return toHub(id);
    }

    @POST
    @Path("hub/follow")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.AUTHOR)
    public Response followAgain(@PathParam("id") UUID id) {
        following.followAgain(id);
        return toHub(id);
    }

    private static Map<String, String> notes(MultivaluedMap<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.startsWith(NOTE) && !form.getFirst(name).isBlank())
                .collect(Collectors.toMap(name -> name.substring(NOTE.length()), form::getFirst));
    }

    private static List<OfferDeciding.Decision> decisions(MultivaluedMap<String, String> form) {
        return form.keySet().stream()
                .filter(name ->
                        name.startsWith(DECISION) && !form.getFirst(name).equals("later"))
                .map(name -> new OfferDeciding.Decision(
                        UUID.fromString(name.substring(DECISION.length())),
                        form.getFirst(name),
                        form.getFirst("text-" + name.substring(DECISION.length()))))
                .toList();
    }

    private static Response toHub(UUID id) {
        return Response.seeOther(URI.create("statements/" + id + "/hub")).build();
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance spokes(HubLayout.Spokes page);

        static native TemplateInstance hub(HubLayout.Hub page);
    }
}
