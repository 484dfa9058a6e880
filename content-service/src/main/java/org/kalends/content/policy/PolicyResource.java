package org.kalends.content.policy;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Approval policies for programs. Without {@code office} or {@code kind} one means every office or kind. */
@Path("/api/v1/approval-policies")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final PolicyKeeping keeping;

    @Inject
    PolicyResource(PolicyKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public List<PolicyView> list() {
        return keeping.mine().stream().map(PolicyView::of).toList();
    }

    @GET
    @Path("one")
    @RolesAllowed(Roles.VIEWER)
    public Response one(
            @QueryParam("office") @DefaultValue("") String office, @QueryParam("kind") @DefaultValue("") String kind) {
        return answer(Response.Status.OK, office, kind);
    }

    /** Puts the rules in place, by {@code If-Match} only when they are as they were read. */
    @PUT
    @Path("one")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response put(
            @QueryParam("office") @DefaultValue("") String office,
            @QueryParam("kind") @DefaultValue("") String kind,
            @HeaderParam("If-Match") String match,
            @Valid @NotNull Rules rules) {
        boolean added = keeping.put(office, kind, rules, seen(match));
        return answer(added ? Response.Status.CREATED : Response.Status.OK, office, kind);
    }

    @DELETE
    @Path("one")
    @RolesAllowed(Roles.MANAGER)
    public void remove(
            @QueryParam("office") @DefaultValue("") String office, @QueryParam("kind") @DefaultValue("") String kind) {
        keeping.remove(office, kind);
    }

    private Response answer(Response.Status status, String office, String kind) {
        ApprovalPolicy policy = keeping.one(office, kind);
        return Response.status(status)
                .entity(PolicyView.of(policy))
                .tag(new EntityTag(String.valueOf(policy.version())))
                .build();
    }

    private static Integer seen(String match) {
        if (match == null || match.equals("*")) {
            return null;
        }
        String tag = match.replaceAll("^W/|\"", "");
        return tag.matches("\\d{1,9}") ? Integer.valueOf(tag) : Integer.valueOf(-1);
    }
}
