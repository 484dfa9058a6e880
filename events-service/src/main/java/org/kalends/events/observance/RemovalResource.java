package org.kalends.events.observance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.kalends.identity.Roles;

/** Deleting and hiding observances, for programs. */
@Path("api/v1/observances/{key}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MANAGER)
public class RemovalResource {

    private final Observances observances;
    private final ObservanceRemoving removing;

    @Inject
    RemovalResource(Observances observances, ObservanceRemoving removing) {
        this.observances = observances;
        this.removing = removing;
    }

    /** Whether it is to be hidden. */
    public record Hiding(boolean hidden) {}

    /** Deletes what a person entered; needs {@code If-Match}. Refused while a campaign or a standing order needs it. */
    @DELETE
    public void delete(String key, @HeaderParam("If-Match") String version) {
        observances.require(key);
        removing.delete(key, NoVersion.in(version));
    }

    @PUT
    @Path("hidden")
    @Consumes(MediaType.APPLICATION_JSON)
    public ObservanceView hide(String key, Hiding hiding) {
        return ObservanceView.of(removing.hide(key, hiding != null && hiding.hidden()));
    }
}
