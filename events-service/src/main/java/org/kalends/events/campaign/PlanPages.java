package org.kalends.events.campaign;

import java.net.URI;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.idempotency.Answer;
import org.kalends.events.idempotency.Asked;
import org.kalends.events.idempotency.Created;
import org.kalends.events.idempotency.IdempotentRequests;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Planning a campaign: choose, look at the plan, keep it as a draft or confirm it. One address, all acts. */
@Path("campaigns/plan")
@Produces(MediaType.TEXT_HTML)
public class PlanPages {

    private static final int UNPROCESSABLE = 422;

    private final CampaignPlanner planner;
    private final IdempotentRequests requests;
    private final PlanStarts starts;
    private final PlanSheets sheets;
    private final PlanPreviews previews;

    @Inject
    PlanPages(
            CampaignPlanner planner,
            IdempotentRequests requests,
            PlanStarts starts,
            PlanSheets sheets,
            PlanPreviews previews) {
        this.planner = planner;
        this.requests = requests;
        this.starts = starts;
        this.sheets = sheets;
        this.previews = previews;
    }

    @GET
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form(@BeanParam PlanStarts.Wish wish) {
        return Templates.plan(sheets.draw(starts.of(wish), null));
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    public Response act(@BeanParam PlanForm form) {
        try {
            return switch (String.valueOf(form.act())) {
                case "confirm", "draft" -> planned(form);
                case "change" ->
                    Response.ok(Templates.plan(sheets.draw(form, null))).build();
                default ->
                    Response.ok(Templates.preview(previews.draw(planner.preview(form.request()), form)))
                            .build();
            };
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.plan(sheets.draw(form, problem)))
                    .build();
        }
    }

    private Response planned(PlanForm form) {
        if (form.token() == null || form.token().isBlank() || form.token().length() > 100) {
            throw new InvalidPlan("token", Sentence.of("invalid-plan.token", "The form is incomplete. Open it again."));
        }
        PlanRequest request = form.request();
        Answer answer = requests.once(new Asked("campaign form", form.token(), request), () -> {
            Campaign campaign = planner.plan(request);
            return new Created("campaigns/" + campaign.id(), Map.of("id", campaign.id()));
        });
        return Response.seeOther(URI.create(answer.location())).build();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance plan(PlanSheets.Sheet form);

        static native TemplateInstance preview(PlanPreviews.Preview preview);
    }
}
