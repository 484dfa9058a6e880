package org.kalends.bad.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/open")
@ApplicationScoped
class OpenResource {

    @POST
    @Transactional
    String change() {
        return "changed, by anybody";
    }
}
