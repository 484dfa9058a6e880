package org.kalends.content.ledger;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** The ledger for programs. */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    private final LedgerReading reading;
    private final Verifying verifying;

    @Inject
    LedgerResource(LedgerReading reading, Verifying verifying) {
        this.reading = reading;
        this.verifying = verifying;
    }

    /** 50 entries, the newest first; the header {@code Link} (RFC 8288) has the address of the next page. */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response list(@QueryParam("before") Long before) {
        List<Entry> page = reading.page(before);
        Response.ResponseBuilder answer = Response.ok(page);
        if (page.size() == LedgerReading.PAGE) {
            answer.header(
                    "Link", "</content/api/v1/ledger?before=" + page.getLast().position() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** Reckons the whole chain again. 200 when it holds, 409 when it does not; the same answer either way. */
    @GET
    @Path("verification")
    @RolesAllowed(Roles.VIEWER)
    public Response verification() {
        Verification found = verifying.verify();
        return Response.status(found.intact() ? Response.Status.OK : Response.Status.CONFLICT)
                .entity(found)
                .build();
    }
}
