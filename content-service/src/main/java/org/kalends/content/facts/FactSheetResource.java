package org.kalends.content.facts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Fact sheets over the API. */
@Path("/api/v1/fact-sheets/{observance}")
@Produces(MediaType.APPLICATION_JSON)
public class FactSheetResource {

    private final FactKeeping keeping;
    private final FactSheets sheets;
    private final OfficeLimit limit;
    private final CurrentPerson person;

    @Inject
    FactSheetResource(FactKeeping keeping, FactSheets sheets, OfficeLimit limit, CurrentPerson person) {
        this.keeping = keeping;
        this.sheets = sheets;
        this.limit = limit;
        this.person = person;
    }

    /** The facts of exactly this scope. */
    @GET
    @RolesAllowed({Roles.VIEWER, Roles.AUTHOR})
    public Facts sheet(
            @PathParam("observance") String observance,
            @QueryParam("year") Integer year,
            @QueryParam("office") String office) {
        return sheets.of(new FactScope(observance, year, office))
                .map(FactSheet::facts)
                .orElseThrow(() -> new NoSuchSheet(observance));
    }

    /** States the facts of this scope anew. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.AUTHOR)
    public Response state(
            @PathParam("observance") String observance,
            @QueryParam("year") Integer year,
            @QueryParam("office") String office,
            String json) {
        if (office != null) {
            limit.require(office);
        }
        Facts facts = FactsJson.read(json);
        boolean added = keeping.state(new FactScope(observance, year, office), facts, person.name());
        return Response.status(added ? Response.Status.CREATED : Response.Status.OK)
                .entity(facts)
                .build();
    }
}
