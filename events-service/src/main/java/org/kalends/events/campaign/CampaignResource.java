package org.kalends.events.campaign;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Campaigns for programs. */
@Path("api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class CampaignResource {

    private final CampaignPlanner planner;
    private final CampaignCancelling cancelling;
    private final CampaignReading reading;
    private final StepPublications publications;

    @Inject
    CampaignResource(
            CampaignPlanner planner,
            CampaignCancelling cancelling,
            CampaignReading reading,
            StepPublications publications) {
        this.planner = planner;
        this.cancelling = cancelling;
        this.reading = reading;
        this.publications = publications;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public List<CampaignView> list() {
        return reading.mine().stream()
                .sorted(Comparator.comparing(Campaign::date).reversed())
                .map(campaign -> CampaignView.of(campaign, List.of()))
                .toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    public CampaignView one(UUID id) {
        Campaign campaign = reading.require(id);
        return CampaignView.of(campaign, publications.ofCampaign(campaign));
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
        String token = key == null ? UUID.randomUUID().toString() : key;
        Campaign campaign = planner.plan(request, token);
        return Response.created(URI.create("api/v1/campaigns/" + campaign.id()))
                .entity(CampaignView.of(campaign, List.of()))
                .build();
    }

    /** Why a campaign is called off. */
    public record Cancellation(String reason) {}

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public void cancel(UUID id, Cancellation cancellation) {
        cancelling.cancel(id, cancellation.reason());
    }
}
