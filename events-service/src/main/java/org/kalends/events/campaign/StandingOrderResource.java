package org.kalends.events.campaign;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.events.idempotency.Answer;
import org.kalends.events.idempotency.Asked;
import org.kalends.events.idempotency.Created;
import org.kalends.events.idempotency.IdempotentRequests;
import org.kalends.events.paging.PageAsked;
import org.kalends.identity.Roles;

/** Standing orders for programs. */
@Path("api/v1/standing-orders")
@Produces(MediaType.APPLICATION_JSON)
public class StandingOrderResource {

    /** An order has no year of its own: it stands for each. */
    private static final int ANY_YEAR = 1;

    private final StandingOrders orders;
    private final StandingOrdering ordering;
    private final IdempotentRequests requests;

    @Inject
    StandingOrderResource(StandingOrders orders, StandingOrdering ordering, IdempotentRequests requests) {
        this.orders = orders;
        this.ordering = ordering;
        this.requests = requests;
    }

    /** What is to be marked every year, by which offices, after which playbook. */
    public record Order(String observance, String playbook, List<String> offices) {}

    /** @param problem what kept it from proposing the next campaign; absent when nothing did */
    public record OrderView(UUID id, String observance, String playbook, List<String> offices, String problem) {

        static OrderView of(StandingOrder order) {
            return new OrderView(
                    order.id(), order.observanceKey(), order.playbookKey(), order.offices(), order.problem());
        }
    }

    /** Those that stand, by observance; {@link PageAsked} says how they come in pages. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam PageAsked page) {
        return page.answerOf(
                "/events/api/v1/standing-orders",
                orders.current(),
                order -> order.observanceKey() + " " + order.id(),
                OrderView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response give(@HeaderParam("Idempotency-Key") String key, Order order) {
        Order asked = order == null ? new Order(null, null, null) : order;
        Answer answer = requests.once(new Asked("standing orders", key, asked), () -> {
            StandingOrder given = ordering.give(
                    new PlanRequest(asked.observance(), ANY_YEAR, asked.offices(), asked.playbook(), null, null, null));
            return new Created("api/v1/standing-orders", OrderView.of(given));
        });
        return Response.created(URI.create(answer.location()))
                .entity(answer.json())
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.MANAGER)
    public void end(UUID id) {
        ordering.end(id);
    }
}
