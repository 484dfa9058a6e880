package org.kalends.good.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/plans")
@RolesAllowed("viewer")
class PlanResource {

    private final PlanKeeping keeping;

    PlanResource(PlanKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    String plan() {
        return keeping.keep("plan");
    }
}
