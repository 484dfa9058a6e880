package org.kalends.events.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws the page of feeds for this reader: their own, and to a manager everybody's. */
@RequestScoped
class FeedSheets {

    private static final int MOST_SHOWN = 200;

    private final FeedKeeping keeping;
    private final ReadersPlace place;
    private final Reader reader;
    private final Moments moments;

    @Inject
    FeedSheets(FeedKeeping keeping, ReadersPlace place, Reader reader, Moments moments) {
        this.keeping = keeping;
        this.place = place;
        this.reader = reader;
        this.moments = moments;
    }

    /** A feed as it is listed; {@code revoke} is its id for somebody who may revoke it, else null. */
    record Line(String name, String shows, String made, String state, String revoke) {}

    List<Line> lines() {
        return keeping.mine().stream().limit(MOST_SHOWN).map(this::line).toList();
    }

    private Line line(Feed feed) {
        CalendarWords words = reader.words(CalendarWords.class);
        return new Line(
                feed.name(),
                shows(feed, words),
                words.feedBy(feed.maker(), when(feed.madeAt())),
                feed.isRevoked() ? words.feedRevokedBy(feed.revokedBy(), when(feed.revokedAt())) : words.feedStands(),
                keeping.mayRevoke(feed) ? feed.id().toString() : null);
    }

    private String shows(Feed feed, CalendarWords words) {
        CalendarFilter filter = feed.filter();
        String country = filter.country() == null
                ? null
                : Locale.of("", filter.country()).getDisplayCountry(reader.locale());
        String what = filter.show() == null ? words.everything() : Shows.of(filter.show(), words);
        return Stream.of(what, filter.office(), filter.topic(), country)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    private String when(Instant at) {
        return moments.dayAndTime(at, place.zone(), place.city());
    }
}
