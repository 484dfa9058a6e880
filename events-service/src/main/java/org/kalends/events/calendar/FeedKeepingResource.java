package org.kalends.events.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.kalends.events.paging.PageAsked;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** Feeds for programs that make and revoke them. */
@Path("api/v1/calendar/feeds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
public class FeedKeepingResource {

    private final FeedKeeping keeping;
    private final CalendarSettings settings;
    private final Reader reader;

    @Inject
    FeedKeepingResource(FeedKeeping keeping, CalendarSettings settings, Reader reader) {
        this.keeping = keeping;
        this.settings = settings;
        this.reader = reader;
    }

    /** A feed to be made; what is null is not filtered by. Its language is that of the request. */
    public record NewFeed(String name, String office, String topic, String country, String show) {}

    /** The addresses of a feed, told this once. */
    public record MadeFeed(UUID id, URI iCalendar, URI json) {}

    /** A feed without its secret; {@code revokedBy} and {@code revokedAt} are null while it is read. */
    public record StandingFeed(
            UUID id,
            String name,
            String office,
            String topic,
            String country,
            String show,
            String language,
            String madeBy,
            Instant madeAt,
            String revokedBy,
            Instant revokedAt) {

        static StandingFeed of(Feed feed) {
            CalendarFilter filter = feed.filter();
            return new StandingFeed(
                    feed.id(),
                    feed.name(),
                    filter.office(),
                    filter.topic(),
                    filter.country(),
                    filter.show(),
                    feed.locale().toLanguageTag(),
                    feed.maker(),
                    feed.madeAt(),
                    feed.revokedBy(),
                    feed.revokedAt());
        }
    }

    /** The person's own; a manager's are everybody's. {@link PageAsked} says how they come in pages. */
    @GET
    public Response list(@BeanParam PageAsked page) {
        return page.answerOf(
                "/events/api/v1/calendar/feeds",
                keeping.mine(),
                feed -> feed.id().toString(),
                StandingFeed::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(NewFeed asked) {
        CalendarFilter filter = CalendarFilter.of(asked.office(), asked.topic(), asked.country(), asked.show());
        FeedKeeping.Made made = keeping.make(asked.name(), filter, reader.locale());
        return Response.created(URI.create("api/v1/calendar/feeds/" + made.id()))
                .entity(new MadeFeed(
                        made.id(), settings.feed(made.secret(), "ics"), settings.feed(made.secret(), "json")))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(UUID id) {
        keeping.revoke(id);
    }
}
