package org.kalends.events.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Reads a feed by the secret of its address. */
@RequestScoped
class FeedReading {

    private final Feeds feeds;
    private final FeedEntries entries;
    private final EntryStates states;

    @Inject
    FeedReading(Feeds feeds, FeedEntries entries, EntryStates states) {
        this.feeds = feeds;
        this.entries = entries;
        this.states = states;
    }

    /** A feed as it is now. @param withdrawn what is gone, and still told as cancelled */
    record Told(FeedHead head, List<Entry> entries, List<Entry> withdrawn, Map<String, EntryState> states) {

        String iCalendar() {
            return ICalendar.of(head, entries, withdrawn, states);
        }

        /** The moment of the last change. */
        Instant changedAt() {
            return states.values().stream()
                    .map(EntryState::changedAt)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }
    }

    /** @throws UnknownFeed when there is none, or it was revoked */
    Told read(String secret) {
        Feed feed = feeds.read(secret);
        FeedEntries.Found found = entries.of(feed);
        EntryStates.Standing standing = states.of(feed.id(), found);
        return new Told(
                new FeedHead(feed.id().toString(), feed.name(), feed.locale()),
                found.entries(),
                standing.withdrawn(),
                standing.states());
    }
}
