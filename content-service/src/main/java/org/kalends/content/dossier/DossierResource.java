package org.kalends.content.dossier;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.identity.Roles;

/** A statement with its whole history, for keeping. */
@Path("/api/v1/statements/{id}")
public class DossierResource {

    private final DossierReading reading;
    private final DossierPaper paper;

    @Inject
    DossierResource(DossierReading reading, DossierPaper paper) {
        this.reading = reading;
        this.paper = paper;
    }

    @GET
    @Path("dossier")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Response dossier(@PathParam("id") UUID id) {
        return named(Response.ok(reading.dossier(id)), id, "json");
    }

    /** The ledger and the newest texts as a PDF, in the reader's language. */
    @GET
    @Path("dossier.pdf")
    @Produces("application/pdf")
    @RolesAllowed(Roles.VIEWER)
    public Response paper(@PathParam("id") UUID id) {
        return named(Response.ok(paper.draw(reading.dossier(id))), id, "pdf");
    }

    private static Response named(Response.ResponseBuilder answer, UUID id, String ending) {
        return answer.header("Content-Disposition", "attachment; filename=\"statement-" + id + "." + ending + "\"")
                .build();
    }
}
