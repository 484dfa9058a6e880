package org.kalends.content.statement;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Statements over the API. */
@Path("/api/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {

    private final StatementReading reading;
    private final StatementEditing editing;

    @Inject
    StatementResource(StatementReading reading, StatementEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    /**
     * A text as somebody wrote it.
     *
     * @param baseRevision the revision it was written on
     * @param variants those that changed
     */
    public record NewRevision(
            @NotNull Integer baseRevision, @NotNull List<@Valid @NotNull Variant> variants) {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public List<StatementView> list(@QueryParam("step") UUID step, @QueryParam("campaign") UUID campaign) {
        return reading.ofStepOrCampaign(step, campaign);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    public StatementView statement(@PathParam("id") UUID id) {
        return reading.view(id);
    }

    @POST
    @Path("{id}/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    public Response revise(@PathParam("id") UUID id, @Valid @NotNull NewRevision revision) {
        editing.revise(id, revision.baseRevision(), revision.variants());
        return Response.status(Response.Status.CREATED).entity(reading.view(id)).build();
    }
}
