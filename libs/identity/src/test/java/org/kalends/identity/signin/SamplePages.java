package org.kalends.identity.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Pages for authors and for everybody. */
@Path("/")
@Produces(MediaType.TEXT_PLAIN)
public class SamplePages {

    @Inject
    CurrentPerson person;

    @GET
    @Path("desk")
    @RolesAllowed(Roles.AUTHOR)
    public String desk() {
        return who();
    }

    @POST
    @Path("desk")
    @RolesAllowed(Roles.AUTHOR)
    public String save() {
        return "saved";
    }

    @GET
    @Path("api/desk")
    @RolesAllowed(Roles.AUTHOR)
    public String api() {
        return who();
    }

    @GET
    @Path("api/plan")
    @RolesAllowed(Roles.MANAGER)
    public String plan() {
        return who();
    }

    @GET
    @Path("open")
    @PermitAll
    public String open() {
        return "open";
    }

    private String who() {
        return person.id() + " | " + person.name() + " | " + person.offices();
    }
}
