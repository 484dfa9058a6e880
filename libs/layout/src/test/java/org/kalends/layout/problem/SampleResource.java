package org.kalends.layout.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.kalends.identity.Roles;

/** Requests that go wrong, each in its way. */
@Path("/")
@PermitAll
public class SampleResource {

    @GET
    @Path("past")
    public String past() {
        throw new InThePast();
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("secret detail");
    }

    @GET
    @Path("only-managers")
    @RolesAllowed(Roles.MANAGER)
    public String onlyManagers() {
        return "plan";
    }

    @POST
    @Path("form")
    public String form(@FormParam("name") String name) {
        return name;
    }

    @POST
    @Path("story/form")
    public String publicForm(@FormParam("List-Unsubscribe") String unsubscribe) {
        return unsubscribe;
    }

    @POST
    @Path("api/offices")
    public String office(@Valid Office office) {
        return office.name();
    }

    /** What is sent. */
    public record Office(@NotBlank String name, int year) {}

    static final class InThePast extends Problem {

        private static final long serialVersionUID = 1L;

        InThePast() {
            super(422, "in-the-past", "This day has passed", "Choose a day after today.", "year");
        }
    }
}
