package org.kalends.identity.signin;

import java.net.URI;

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
    private final URI signedOut;

    @Inject
    SignInPages(CurrentPerson person, SiteSettings site) {
        this.person = person;
        this.signedOut = URI.create(site.address("/open"));
    }

    /** Asks for a session, then leads to a page of this origin. */
    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn(@QueryParam("to") String to) {
        return Response.seeOther(LocalAddress.of(to).uri()).build();
    }

    /** Where the issuer sends the browser back to; the address asked for at first is restored from here. */
    @GET
    @Path("signed-in")
    @Authenticated
    public Response signedIn() {
        return Response.seeOther(LocalAddress.of("/").uri()).build();
    }

    /** Finding out who is asking ends the session, as this is the logout path; who has none is signed out already. */
    @GET
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        return person.isAnonymous()
                ? Response.seeOther(signedOut).build()
                : Response.seeOther(URI.create("/")).build();
    }
}
