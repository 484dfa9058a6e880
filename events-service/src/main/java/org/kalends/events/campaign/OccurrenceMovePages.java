package org.kalends.events.campaign;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** Answers to an occurrence that has moved, from the board or from Today. */
@Path("campaigns/{id}/occurrence")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MANAGER)
public class OccurrenceMovePages {

    private final OccurrenceFollowing following;

    @Inject
    OccurrenceMovePages(OccurrenceFollowing following) {
        this.following = following;
    }

    @POST
    public Response answer(UUID id, @FormParam("act") String act) {
        if ("move".equals(act)) {
            OccurrenceFollowing.Outcome outcome = following.follow(id);
            return toBoard(id, "?moved=" + outcome.moved() + "&stayed=" + outcome.stayed());
        }
        following.keep(id);
        return toBoard(id, "");
    }

    private static Response toBoard(UUID id, String outcome) {
        return Response.seeOther(URI.create("campaigns/" + id + outcome)).build();
    }
}
