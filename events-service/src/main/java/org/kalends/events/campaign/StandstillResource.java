package org.kalends.events.campaign;

import java.net.URI;
import java.time.Instant;
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
import org.kalends.events.idempotency.Answer;
import org.kalends.events.idempotency.Asked;
import org.kalends.events.idempotency.Created;
import org.kalends.events.idempotency.IdempotentRequests;
import org.kalends.events.paging.PageAsked;
import org.kalends.identity.Roles;

/** Standstills for programs: stop everything, or one country, and the way back. */
@Path("api/v1/standstills")
@Produces(MediaType.APPLICATION_JSON)
public class StandstillResource {

    private final Standstills standstills;
    private final StandstillCalling calling;
    private final IdempotentRequests requests;

    @Inject
    StandstillResource(Standstills standstills, StandstillCalling calling, IdempotentRequests requests) {
        this.standstills = standstills;
        this.calling = calling;
        this.requests = requests;
    }

    /**
     * What stops, and why.
     *
     * @param country the host country, ISO 3166-1 alpha-2; absent for all offices
     */
    public record Call(String country, String reason) {}

    public record StandstillView(UUID id, String country, String reason, String calledBy, Instant calledAt) {

        static StandstillView of(Standstill s) {
            return new StandstillView(s.id(), s.country(), s.reason(), s.calledBy(), s.calledAt());
        }
    }

    /** Those that stand, the oldest first; {@link PageAsked} says how they come in pages. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam PageAsked page) {
        return page.answerOf(
                "/events/api/v1/standstills",
                standstills.current(),
                standstill -> standstill.calledAt() + " " + standstill.id(),
                StandstillView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response call(@HeaderParam("Idempotency-Key") String key, Call call) {
        Call asked = call == null ? new Call(null, null) : call;
        Answer answer = requests.once(new Asked("standstills", key, asked), () -> {
            Standstill called = calling.call(asked.country(), asked.reason());
            return new Created("api/v1/standstills/" + called.id() + "/missed", StandstillView.of(called));
        });
        return Response.created(URI.create(answer.location()))
                .entity(answer.json())
                .build();
    }

    /** The steps that fell due meanwhile and wait for a decision; {@link PageAsked} says how they come in pages. */
    @GET
    @Path("{id}/missed")
    @RolesAllowed(Roles.VIEWER)
    public Response missed(UUID id, @BeanParam PageAsked page) {
        return page.answerOf(
                "/events/api/v1/standstills/" + id + "/missed",
                calling.missed(id),
                StepPlace::sortable,
                step -> StepView.of(step, List.of()));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public void end(UUID id, WayBack way) {
        calling.end(id, way == null ? new WayBack(null, null, null) : way);
    }
}
