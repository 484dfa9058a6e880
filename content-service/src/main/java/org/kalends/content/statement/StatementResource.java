package org.kalends.content.statement;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.content.idempotency.Answer;
import org.kalends.content.idempotency.Asked;
import org.kalends.content.idempotency.Created;
import org.kalends.content.idempotency.IdempotentRequests;
import org.kalends.identity.Roles;

/**
 * Statements over the API. Each act may bring the statement's ETag as {@code If-Match}, and is then refused when the
 * statement has changed since.
 */
@Path("/api/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {

    private final StatementReading reading;
    private final StatementEditing editing;
    private final IdempotentRequests requests;

    @Inject
    StatementResource(StatementReading reading, StatementEditing editing, IdempotentRequests requests) {
        this.reading = reading;
        this.editing = editing;
        this.requests = requests;
    }

    /**
     * A text as somebody wrote it.
     *
     * @param baseRevision the revision it was written on
     * @param variants those that changed
     */
    public record NewRevision(
            @NotNull Integer baseRevision, @NotNull List<@Valid @NotNull Variant> variants) {}

    /**
     * The statements of a step or a campaign; without either 50 of all, the last due first, and the header {@code Link}
     * (RFC 8288) with the address of the next page.
     */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(
            @QueryParam("step") UUID step, @QueryParam("campaign") UUID campaign, @QueryParam("after") String after) {
        if (step != null || campaign != null) {
            return Response.ok(reading.ofStepOrCampaign(step, campaign)).build();
        }
        StatementReading.Page page = reading.page(StatementCursor.read(after));
        Response.ResponseBuilder answer = Response.ok(page.statements());
        page.next()
                .ifPresent(next -> answer.header(
                        "Link", "</content/api/v1/statements?after=" + next.written() + ">; rel=\"next\""));
        return answer.build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    public StatementView statement(@PathParam("id") UUID id) {
        return reading.view(id);
    }

    /** Saves a revision; with an {@code Idempotency-Key} once, however often it is asked for. */
    @POST
    @Path("{id}/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull NewRevision revision) {
        Answer answer = requests.once(new Asked("revisions of " + id, key, revision), () -> {
            editing.revise(id, revision.baseRevision(), revision.variants());
            return new Created("api/v1/statements/" + id, reading.view(id));
        });
        return Response.created(URI.create(answer.location()))
                .entity(answer.json())
                .build();
    }
}
