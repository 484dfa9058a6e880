package org.kalends.events.campaign;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.events.campaign.CampaignView.StepView;
import org.kalends.events.idempotency.Answer;
import org.kalends.events.idempotency.Asked;
import org.kalends.events.idempotency.Created;
import org.kalends.events.idempotency.IdempotentRequests;
import org.kalends.events.paging.PageAsked;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Sentence;

/** Steps for programs. A change needs {@code If-Match} with the step's ETag, so that nobody's change is lost. */
@Path("api/v1/campaigns/{id}/steps")
@Produces(MediaType.APPLICATION_JSON)
public class StepResource {

    private final CampaignReading reading;
    private final StepPublications publications;
    private final StepChanging changing;
    private final StepAdding adding;
    private final IdempotentRequests requests;

    @Inject
    StepResource(
            CampaignReading reading,
            StepPublications publications,
            StepChanging changing,
            StepAdding adding,
            IdempotentRequests requests) {
        this.reading = reading;
        this.publications = publications;
        this.changing = changing;
        this.adding = adding;
        this.requests = requests;
    }

    /** The new local date and time of release. */
    public record Move(LocalDateTime dueLocal) {}

    /** Why a step is left out. */
    public record Skip(String reason) {}

    /**
     * The board's steps, by the moment of release: those of the person's offices. {@link PageAsked} says how they come in
     * pages.
     */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(UUID id, @BeanParam PageAsked page) {
        List<Step> found = reading.steps(id, StepPlace.read(page.place()), page.most() + 1);
        Map<UUID, List<StepPublication>> out = publications
                .ofSteps(found.stream().map(Step::id).toList())
                .stream()
                .collect(Collectors.groupingBy(StepPublication::stepId));
        return page.answer(
                "/events/api/v1/campaigns/" + id + "/steps",
                found,
                StepPlace::written,
                step -> StepView.of(step, out.getOrDefault(step.id(), List.of())));
    }

    @GET
    @Path("{step}")
    @RolesAllowed(Roles.VIEWER)
    public Response one(UUID id, UUID step) {
        Step found = reading.requireStep(id, step);
        return answer(found, publications.ofSteps(List.of(step)));
    }

    @PATCH
    @Path("{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response move(UUID id, UUID step, @HeaderParam("If-Match") String match, Move move) {
        Step moved = changing.move(seen(id, step, match), move == null ? null : move.dueLocal());
        return answer(moved, List.of());
    }

    @POST
    @Path("{step}/skip")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response skip(UUID id, UUID step, @HeaderParam("If-Match") String match, Skip skip) {
        return answer(changing.skip(seen(id, step, match), skip == null ? null : skip.reason()), List.of());
    }

    /** Adds a step for some of the campaign's offices, or for all of them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response add(UUID id, @HeaderParam("Idempotency-Key") String key, AddedStep added) {
        if (added == null) {
            throw new InvalidPlan("kind", Sentence.of("invalid-plan.body", "Send the step as JSON."));
        }
        Answer answer = requests.once(new Asked("steps of " + id, key, added), () -> {
            List<StepView> steps = adding.add(id, added).stream()
                    .map(step -> StepView.of(step, List.of()))
                    .toList();
            return new Created("api/v1/campaigns/" + id, steps);
        });
        return Response.created(URI.create(answer.location()))
                .entity(answer.json())
                .build();
    }

    private static StepChanging.Seen seen(UUID campaign, UUID step, String match) {
        String tag = match == null ? "" : match.strip().replaceAll("^\"|\"$", "");
        if (!tag.isEmpty() && !tag.matches("\\d{1,18}")) {
            throw new InvalidPlan(
                    "If-Match",
                    Sentence.of("invalid-plan.etag", "Send the ETag of the step that you read, such as \"3\"."));
        }
        return new StepChanging.Seen(campaign, step, tag.isEmpty() ? null : Long.valueOf(tag));
    }

    private static Response answer(Step step, List<StepPublication> publications) {
        return Response.ok(StepView.of(step, publications))
                .tag(Long.toString(step.version()))
                .build();
    }
}
