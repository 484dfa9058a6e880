package org.kalends.events.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.events.campaign.CampaignView.StepView;
import org.kalends.events.paging.PageAsked;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Sentence;

/**
 * What programs may do with a campaign as a whole. Each act may bring the campaign's ETag as {@code If-Match}, and is then
 * refused when the campaign or a step of it has changed since.
 */
@Path("api/v1/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignActsResource {

    private final CampaignCancelling cancelling;
    private final CampaignPausing pausing;
    private final OccurrenceFollowing following;
    private final CampaignReading reading;

    @Inject
    CampaignActsResource(
            CampaignCancelling cancelling,
            CampaignPausing pausing,
            OccurrenceFollowing following,
            CampaignReading reading) {
        this.cancelling = cancelling;
        this.pausing = pausing;
        this.following = following;
        this.reading = reading;
    }

    /** Why a campaign is called off or paused. */
    public record Because(String reason) {}

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public void cancel(UUID id, @HeaderParam("If-Match") String match, Because because) {
        reading.requireAsSeen(id, match);
        cancelling.cancel(id, because == null ? null : because.reason());
    }

    /** Says yes to a draft. */
    @POST
    @Path("confirmation")
    @RolesAllowed(Roles.MANAGER)
    public void confirm(UUID id, @HeaderParam("If-Match") String match) {
        reading.requireAsSeen(id, match);
        pausing.confirm(id);
    }

    @POST
    @Path("pause")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public void pause(UUID id, @HeaderParam("If-Match") String match, Because because) {
        reading.requireAsSeen(id, match);
        pausing.pause(id, because == null ? null : because.reason());
    }

    /** The steps that fell due during the pause and wait for a decision; {@link PageAsked} says how they come in pages. */
    @GET
    @Path("missed")
    @RolesAllowed(Roles.VIEWER)
    public Response missed(UUID id, @BeanParam PageAsked page) {
        return page.answerOf(
                "/events/api/v1/campaigns/" + id + "/missed",
                pausing.missed(id),
                StepPlace::sortable,
                step -> StepView.of(step, List.of()));
    }

    /** What becomes of the steps when the occurrence has moved: {@code move} or {@code keep}. */
    public record OccurrenceAnswer(String act) {}

    /** @return how many steps have moved, and how many stayed because their new time is over or under embargo */
    @POST
    @Path("occurrence")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public OccurrenceFollowing.Outcome answer(UUID id, @HeaderParam("If-Match") String match, OccurrenceAnswer answer) {
        reading.requireAsSeen(id, match);
        if (answer != null && "move".equals(answer.act())) {
            return following.follow(id);
        }
        if (answer == null || !"keep".equals(answer.act())) {
            throw new InvalidPlan("act", Sentence.of("invalid-plan.answer", "Say \"move\" or \"keep\"."));
        }
        following.keep(id);
        return new OccurrenceFollowing.Outcome(0, 0);
    }

    @POST
    @Path("resumption")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public void resume(UUID id, @HeaderParam("If-Match") String match, WayBack way) {
        reading.requireAsSeen(id, match);
        pausing.resume(id, way == null ? new WayBack(null, null, null) : way);
    }
}
