package org.kalends.identity.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.SiteSettings;

/** Where signing in begins and ends. The issuer's own pages stand between. */
@Path("/")
public class SignInPages {

    private final CurrentPerson person;
    private final SiteSettings site;

    @Inject
    SignInPages(CurrentPerson person, SiteSettings site) {
        this.person = person;
        this.site = site;
    }

    /** Asks for a session, then leads to a page of this origin. */
    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn(@QueryParam("to") String to) {
        return leadTo(LocalAddress.of(to));
    }

    /** Where the issuer sends the browser back to; the address asked for at first is restored from here. */
    @GET
    @Path("signed-in")
    @Authenticated
    public Response signedIn() {
        return leadTo(LocalAddress.of("/"));
    }

    /** Finding out who is asking ends the session, as this is the logout path; who has none is signed out already. */
    @GET
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        return leadTo(LocalAddress.of(person.isAnonymous() ? site.address("/open") : "/"));
    }

    /** Written as a header, because a location given to the builder is taken to be under this service's root path. */
    private static Response leadTo(LocalAddress address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", address.uri().toString())
                .build();
    }
}
