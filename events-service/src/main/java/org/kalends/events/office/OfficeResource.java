package org.kalends.events.office;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.contracts.OfficeSnapshot;
import org.kalends.identity.Roles;

/** Offices for programs. */
@Path("api/v1/offices")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeResource {

    private final Offices offices;
    private final OfficeRegister register;

    @Inject
    OfficeResource(Offices offices, OfficeRegister register) {
        this.offices = offices;
        this.register = register;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public List<OfficeSnapshot> list() {
        return offices.inOrder().stream().map(Office::snapshot).toList();
    }

    @GET
    @Path("{key}")
    @RolesAllowed(Roles.VIEWER)
    public OfficeSnapshot one(String key) {
        return offices.require(key).snapshot();
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response put(String key, OfficeDetails details) {
        boolean added = register.register(key, details);
        OfficeSnapshot office = offices.require(key).snapshot();
        return added
                ? Response.created(URI.create("api/v1/offices/" + key))
                        .entity(office)
                        .build()
                : Response.ok(office).build();
    }
}
