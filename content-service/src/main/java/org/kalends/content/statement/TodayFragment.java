package org.kalends.content.statement;

import java.time.DateTimeException;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;
import org.kalends.identity.Roles;

/** The part of Today that tells of texts in review; events-service's page fetches it. */
@Path("/fragments/today")
@Produces(MediaType.TEXT_HTML)
public class TodayFragment {

    private final ReviewsWaiting waiting;

    @Inject
    TodayFragment(ReviewsWaiting waiting) {
        this.waiting = waiting;
    }

    /** @param from only what is released from this instant on, or is public already: the page has the rest in other bands */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance today(@RestQuery String from) {
        return Templates.today(waiting.from(instant(from)));
    }

    private static Instant instant(String text) {
        try {
            return text == null ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return Instant.EPOCH;
        }
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance today(ReviewsWaiting.Band band);
    }
}
