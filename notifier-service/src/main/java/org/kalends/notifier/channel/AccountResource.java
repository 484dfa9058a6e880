package org.kalends.notifier.channel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.kalends.identity.Roles;
import org.kalends.notifier.OfficeBounds;

/** Accounts for programs. */
@Path("/api/v1/accounts/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    private final AccountKeeping keeping;
    private final Accounts accounts;
    private final OfficeBounds bounds;

    @Inject
    AccountResource(AccountKeeping keeping, Accounts accounts, OfficeBounds bounds) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.bounds = bounds;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public RestResponse<Kept> keep(@RestPath String key, AccountDetails details) {
        bounds.check(details.office());
        boolean isNew = keeping.keep(key, details);
        return RestResponse.status(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept(key));
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Kept account(@RestPath String key) {
        bounds.check(accounts.byKey(key).office());
        return kept(key);
    }

    private Kept kept(String key) {
        Account account = accounts.byKey(key);
        return new Kept(key, account.office(), account.channel(), account.name(), account.locale(), account.url());
    }

    /** An account as programs see it; where its secret is kept is nobody's business. */
    public record Kept(String key, String office, String channel, String name, String locale, String url) {}
}
