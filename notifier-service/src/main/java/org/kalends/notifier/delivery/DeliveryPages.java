package org.kalends.notifier.delivery;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.kalends.identity.Roles;
import org.kalends.notifier.OfficeBounds;
import org.kalends.notifier.publication.Release;
import org.kalends.notifier.publication.Releases;

/** Where every mail and post of a statement stands, live, and what a person decides about it. */
@Path("/deliveries")
@RolesAllowed(Roles.VIEWER)
@Produces(MediaType.TEXT_HTML)
public class DeliveryPages {

    private final RecentView.Maker recent;
    private final StandingViews standings;
    private final Releases releases;
    private final Deciding deciding;
    private final Deliveries deliveries;
    private final OfficeBounds bounds;

    @Inject
    DeliveryPages(
            RecentView.Maker recent,
            StandingViews standings,
            Releases releases,
            Deciding deciding,
            Deliveries deliveries,
            OfficeBounds bounds) {
        this.recent = recent;
        this.standings = standings;
        this.releases = releases;
        this.deciding = deciding;
        this.deliveries = deliveries;
        this.bounds = bounds;
    }

    @GET
    public TemplateInstance recent() {
        return Templates.recent(recent.make());
    }

    @GET
    @Path("{statement}")
    public TemplateInstance statement(@RestPath UUID statement, @RestQuery UUID confirm) {
        Release release = release(statement);
        return Templates.statement(standings.of(release), confirm == null ? null : confirmation(release, confirm));
    }

    /**
     * The part that changes by itself, asked for every two seconds.
     *
     * @param seen what the page shows to decide; when that has changed, the answer brings it too
     * @param spoken the percentage that was spoken last
     */
    @GET
    @Path("{statement}/standing")
    public TemplateInstance standing(@RestPath UUID statement, @RestQuery int seen, @RestQuery int spoken) {
        StandingView view = standings.of(release(statement));
        return Templates.standing(view, view.attention() != seen, view.quarter() != spoken);
    }

    @POST
    @Path("{statement}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.APPROVER, Roles.MANAGER})
    public RestResponse<Void> decide(
            @RestPath UUID statement, @RestForm UUID delivery, @RestForm String answer, @RestForm String url) {
        Release release = release(statement);
        if (!deliveries.belongs(delivery, release.statementId())) {
            throw new UnknownDelivery();
        }
        String page = "deliveries/" + statement;
        switch (answer == null ? "" : answer) {
            case "there" -> deciding.there(delivery, url);
            case "confirmed" -> deciding.again(delivery);
            case "later" -> deciding.later(delivery);
            default -> page += "?confirm=" + delivery;
        }
        return RestResponse.seeOther(URI.create(page));
    }

    private Confirmation confirmation(Release release, UUID delivery) {
        if (!deliveries.belongs(delivery, release.statementId())) {
            throw new UnknownDelivery();
        }
        return new Confirmation(delivery, deliveries.target(delivery));
    }

    private Release release(UUID statement) {
        Release release = releases.newest(statement).orElseThrow(UnknownDelivery::new);
        bounds.check(release.office());
        return release;
    }

    /**
     * The second step before something is sent again.
     *
     * @param target the account or the audience
     */
    record Confirmation(UUID delivery, String target) {}

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance recent(RecentView view);

        static native TemplateInstance statement(StandingView view, Confirmation confirmation);

        static native TemplateInstance standing(StandingView view, boolean attention, boolean speak);
    }
}
