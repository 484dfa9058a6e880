package org.kalends.events.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The feeds themselves, for calendar programs: the secret in the address is all that they need. */
@Path("feeds/{secret}")
@PermitAll
public class FeedResource {

    private final FeedReading feeds;

    @Inject
    FeedResource(FeedReading feeds) {
        this.feeds = feeds;
    }

    /**
     * A feed in JSON.
     *
     * @param withdrawn what is gone from it, for a while: take it out of your calendar
     */
    public record FeedView(String name, String language, List<EntryView> entries, List<EntryView> withdrawn) {}

    /**
     * An entry: days from {@code first} to {@code last}, both inclusive, or a moment {@code at} with the {@code zone} where it
     * is local.
     *
     * @param uid the same for good
     * @param sequence rises with each change
     */
    public record EntryView(
            String uid,
            int sequence,
            Instant changedAt,
            String kind,
            String title,
            LocalDate first,
            LocalDate last,
            Instant at,
            String zone,
            String detail,
            String url,
            List<String> topics,
            boolean tentative) {

        static EntryView of(Entry entry, EntryState state) {
            return new EntryView(
                    entry.uid(),
                    state.sequence(),
                    state.changedAt(),
                    entry.kind(),
                    entry.title(),
                    entry.first(),
                    entry.last(),
                    entry.at(),
                    entry.zone(),
                    entry.detail(),
                    entry.url(),
                    entry.topics(),
                    entry.tentative());
        }
    }

    @GET
    @Path("kalends.ics")
    @Produces("text/calendar;charset=UTF-8")
    public Response iCalendar(String secret, @Context Request request) {
        FeedReading.Told told = feeds.read(secret);
        String text = told.iCalendar();
        return answer(told, text, text, request)
                .header("Content-Disposition", "inline; filename=\"kalends.ics\"")
                .build();
    }

    @GET
    @Path("kalends.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(String secret, @Context Request request) {
        FeedReading.Told told = feeds.read(secret);
        FeedView view = new FeedView(
                told.head().name(),
                told.head().locale().toLanguageTag(),
                views(told.entries(), told),
                views(told.withdrawn(), told));
        return answer(told, view, view.toString(), request).build();
    }

    private static List<EntryView> views(List<Entry> entries, FeedReading.Told told) {
        return entries.stream()
                .map(entry -> EntryView.of(entry, told.states().get(entry.uid())))
                .toList();
    }

    private static Response.ResponseBuilder answer(
            FeedReading.Told told, Object entity, String content, Request request) {
        EntityTag tag = new EntityTag(Secret.hash(content));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(entity) : known;
        return answer.tag(tag)
                .lastModified(Date.from(told.changedAt()))
                .header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }
}
