package org.kalends.events.campaign;

import java.net.URI;
import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.office.ReadersPlace;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Problem;

/** Planning a campaign: choose, look at the plan, confirm. One address, three acts. */
@Path("campaigns/plan")
@Produces(MediaType.TEXT_HTML)
public class PlanPages {

    private static final int UNPROCESSABLE = 422;

    private final CampaignPlanner planner;
    private final PlanSheets sheets;
    private final PlanPreviews previews;
    private final ReadersPlace place;
    private final Clock clock;

    @Inject
    PlanPages(CampaignPlanner planner, PlanSheets sheets, PlanPreviews previews, ReadersPlace place, Clock clock) {
        this.planner = planner;
        this.sheets = sheets;
        this.previews = previews;
        this.place = place;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.MANAGER)
    public TemplateInstance form(
            @QueryParam("observance") String observance,
            @QueryParam("year") String year,
            @QueryParam("playbook") String playbook) {
        String soon =
                year == null ? Integer.toString(place.dayOf(clock.instant()).getYear()) : year;
        return Templates.plan(sheets.draw(new PlanForm(null, observance, soon, playbook, null, null, null), null));
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    public Response act(@BeanParam PlanForm form) {
        try {
            return switch (String.valueOf(form.act())) {
                case "confirm" -> confirmed(form);
                case "change" ->
                    Response.ok(Templates.plan(sheets.draw(form, null))).build();
                default ->
                    Response.ok(Templates.preview(previews.draw(planner.preview(form.request()), form)))
                            .build();
            };
        } catch (Problem problem) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.plan(sheets.draw(form, problem.detail())))
                    .build();
        }
    }

    private Response confirmed(PlanForm form) {
        if (form.token() == null || form.token().isBlank() || form.token().length() > 100) {
            throw new InvalidPlan("token", "The form is incomplete. Open it again.");
        }
        Campaign campaign = planner.plan(form.request(), form.token());
        return Response.seeOther(URI.create("campaigns/" + campaign.id())).build();
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance plan(PlanSheets.Sheet form);

        static native TemplateInstance preview(PlanPreviews.Preview preview);
    }
}
