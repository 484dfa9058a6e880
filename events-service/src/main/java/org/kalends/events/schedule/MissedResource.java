package org.kalends.events.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.StepLists;
import org.kalends.events.campaign.StepPlace;
import org.kalends.events.campaign.WayBack;
import org.kalends.events.paging.PageAsked;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Missed steps for programs: the list, its summary, and what becomes of them. */
@Path("api/v1/missed-steps")
@Produces(MediaType.APPLICATION_JSON)
public class MissedResource {

    private static final String ADDRESS = "/events/api/v1/missed-steps";

    private final StepLists lists;
    private final MissedNews news;
    private final MissedSeen seen;
    private final MissedDeciding deciding;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    MissedResource(
            StepLists lists,
            MissedNews news,
            MissedSeen seen,
            MissedDeciding deciding,
            CurrentPerson person,
            Clock clock) {
        this.lists = lists;
        this.news = news;
        this.seen = seen;
        this.deciding = deciding;
        this.person = person;
        this.clock = clock;
    }

    /**
     * A step whose moment passed while no clock ran.
     *
     * @param missedAt when that was found
     * @param outcome {@code held} while somebody must decide, {@code sent}, {@code expired}, {@code let-go}, {@code dropped}
     */
    public record MissedStep(
            UUID id,
            UUID campaign,
            String office,
            String kind,
            Instant dueAt,
            String latePolicy,
            Instant missedAt,
            String outcome) {

        static MissedStep of(Step step) {
            return new MissedStep(
                    step.id(),
                    step.campaign().id(),
                    step.office(),
                    step.kind(),
                    step.dueAt(),
                    step.latePolicy(),
                    step.missedAt(),
                    step.missedOutcome().word());
        }
    }

    /** Until when the person has taken note of what was missed. */
    public record Seen(Instant until) {}

    /** Those of the last thirty days, of the person's offices, by the moment of their release. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam PageAsked page) {
        Instant since = clock.instant().minus(MissedNews.NEWS);
        return page.answer(
                ADDRESS,
                lists.missed(since, StepPlace.read(page.place()), page.most() + 1),
                StepPlace::written,
                MissedStep::of);
    }

    /** What the person has not yet taken note of, as Today tells it. */
    @GET
    @Path("summary")
    @RolesAllowed(Roles.VIEWER)
    public MissedNews.Summary summary() {
        return news.summary();
    }

    /** Decides about missed steps one by one, as on the way back from a pause; {@code move} is not possible any more. */
    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MANAGER, Roles.APPROVER})
    public void decide(WayBack decisions) {
        deciding.decide(decisions == null ? new WayBack(null, null, null) : decisions);
    }

    /** The person has taken note of what was missed until then. */
    @POST
    @Path("dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public void dismiss(Seen taken) {
        if (taken == null || taken.until() == null) {
            throw InvalidDecision.until("");
        }
        seen.note(person.id(), taken.until());
    }
}
