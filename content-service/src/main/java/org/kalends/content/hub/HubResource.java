package org.kalends.content.hub;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kalends.identity.Roles;

/** Hub and spokes for programs. Whatever is sent again changes nothing more. */
@Path("/api/v1/statements/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class HubResource {

    private final HubReading reading;
    private final OfferDeciding offers;
    private final FollowingDeciding following;

    @Inject
    HubResource(HubReading reading, OfferDeciding offers, FollowingDeciding following) {
        this.reading = reading;
        this.offers = offers;
        this.following = following;
    }

    /**
     * What an office decides.
     *
     * @param baseRevision the revision of its own text that it read
     * @param decisions one for each change; those not named wait on
     * @param notes what was wrong, in words for the public, per language; only where the text is public already
     */
    public record Decisions(
            @NotNull Integer baseRevision,
            @NotEmpty List<OfferDeciding.@NotNull Decision> decisions,
            Map<String, String> notes) {}

    /** @param reason in words, for the hub */
    public record Reason(@NotBlank String reason) {}

    /** @param mark shared, locked or local */
    public record Marked(
            @NotNull @Pattern(regexp = "shared|locked|local")
            String mark) {}

    @GET
    @Path("spokes")
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary =
                    "How the offices that follow this statement stand: how many are ready, who is late, who opted out")
    public RollUp rollUp(@PathParam("id") UUID id) {
        return reading.rollUp(id);
    }

    @GET
    @Path("paragraphs")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "The paragraphs of a hub’s text with their marks; empty while no office follows")
    public List<HubParagraph> paragraphs(@PathParam("id") UUID id) {
        return reading.paragraphs(id);
    }

    @PUT
    @Path("paragraphs/{paragraph}/mark")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    @Operation(summary = "Says what offices may do with a paragraph: shared, locked or local")
    public List<HubParagraph> mark(
            @PathParam("id") UUID id, @PathParam("paragraph") UUID paragraph, @Valid @NotNull Marked marked) {
        following.mark(id, paragraph, Paragraph.Mark.valueOf(marked.mark().toUpperCase(Locale.ROOT)));
        return reading.paragraphs(id);
    }

    @GET
    @Path("hub")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "What the hub changed and this office has not decided, with its own words beside it")
    public Following following(@PathParam("id") UUID id) {
        return reading.following(id);
    }

    @POST
    @Path("hub/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    @Operation(
            summary =
                    "Takes changes over in one new revision, or keeps the office’s own; what was decided before stays")
    public Following decide(@PathParam("id") UUID id, @Valid @NotNull Decisions decisions) {
        Map<String, String> notes = decisions.notes() == null ? Map.of() : decisions.notes();
        offers.decide(id, decisions.baseRevision(), decisions.decisions(), notes);
        return reading.following(id);
    }

    @PUT
    @Path("hub/opt-out")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    @Operation(summary = "The office goes its own way, with a reason that the hub sees")
    public Following optOut(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        following.optOut(id, reason.reason());
        return reading.following(id);
    }

    @DELETE
    @Path("hub/opt-out")
    @RolesAllowed(Roles.AUTHOR)
    @Operation(summary = "The office follows the hub again")
    public Following followAgain(@PathParam("id") UUID id) {
        following.followAgain(id);
        return reading.following(id);
    }
}
