package org.kalends.events.campaign;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.events.campaign.CampaignLines.Cursor;
import org.kalends.events.idempotency.Answer;
import org.kalends.events.idempotency.Asked;
import org.kalends.events.idempotency.Created;
import org.kalends.events.idempotency.IdempotentRequests;
import org.kalends.identity.Roles;

/** Campaigns for programs: planning and reading them. */
@Path("api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignResource {

    private static final int PAGE = 50;

    private final CampaignPlanner planner;
    private final CampaignReading reading;
    private final CampaignLines lines;
    private final StepPublications publications;
    private final IdempotentRequests requests;

    @Inject
    CampaignResource(
            CampaignPlanner planner,
            CampaignReading reading,
            CampaignLines lines,
            StepPublications publications,
            IdempotentRequests requests) {
        this.planner = planner;
        this.reading = reading;
        this.lines = lines;
        this.publications = publications;
        this.requests = requests;
    }

    /** A campaign in the list; its steps are at its own address. */
    public record Summary(
            UUID id, String title, String observance, int year, LocalDate date, String state, int offices) {

        static Summary of(CampaignLine line) {
            Campaign campaign = line.campaign();
            return new Summary(
                    campaign.id(),
                    campaign.title(Locale.ENGLISH),
                    campaign.observanceKey(),
                    campaign.year(),
                    campaign.date(),
                    line.state().word(),
                    line.offices());
        }
    }

    /** 50 campaigns, the latest occurrence first; the header {@code Link} (RFC 8288) has the address of the next page. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(@QueryParam("after") String after) {
        List<CampaignLine> page = lines.after(Cursor.read(after), PAGE);
        Response.ResponseBuilder answer =
                Response.ok(page.stream().map(Summary::of).toList());
        if (page.size() == PAGE) {
            answer.header(
                    "Link",
                    "</events/api/v1/campaigns?after="
                            + Cursor.after(page.getLast()).written() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    public Response one(UUID id) {
        Campaign campaign = reading.require(id);
        return Response.ok(CampaignView.of(campaign, publications.ofCampaign(campaign)))
                .tag(campaign.tag())
                .build();
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public PlanView preview(PlanRequest request) {
        return PlanView.of(planner.preview(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response plan(@HeaderParam("Idempotency-Key") String key, PlanRequest request) {
        Answer answer = requests.once(new Asked("campaigns", key, request), () -> {
            Campaign campaign = planner.plan(request);
            return new Created("api/v1/campaigns/" + campaign.id(), CampaignView.of(campaign, List.of()));
        });
        return Response.created(URI.create(answer.location()))
                .entity(answer.json())
                .build();
    }
}
