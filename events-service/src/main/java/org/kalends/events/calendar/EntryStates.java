package org.kalends.events.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Notices what has changed about the entries of a feed since it was last told, and what is gone. A subscriber's program takes
 * in a change only under a higher sequence (RFC 5545, 3.8.7.4), and what an entry says comes from many things that count
 * their changes each in their own way. An entry that is gone is told as cancelled for a while, since many programs keep
 * what they are no longer told of.
 */
@ApplicationScoped
class EntryStates {

    private final ToldEntries told;
    private final CalendarSettings settings;
    private final Clock clock;

    @Inject
    EntryStates(ToldEntries told, CalendarSettings settings, Clock clock) {
        this.told = told;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How the entries of a feed stand.
     *
     * @param withdrawn those that are gone and still told as cancelled
     * @param states by uid, of both
     */
    record Standing(List<Entry> withdrawn, Map<String, EntryState> states) {}

    /** Readers at the same time agree. */
    @Transactional
    Standing of(UUID feed, FeedEntries.Found found) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, ToldEntries.Row> known = told.of(feed);
        List<Entry> changed = found.entries().stream()
                .filter(entry -> !isAsTold(entry, known.get(entry.uid())))
                .toList();
        Set<String> newlyGone = newlyGone(found, known);
        if (!changed.isEmpty()) {
            told.note(feed, changed, now);
        }
        if (!newlyGone.isEmpty()) {
            told.noteGone(feed, newlyGone, now);
        }
        return standing(found, changed.isEmpty() && newlyGone.isEmpty() ? known : told.of(feed), now);
    }

    private static boolean isAsTold(Entry entry, ToldEntries.Row row) {
        return row != null
                && row.goneAt() == null
                && row.entry() != null
                && row.fingerprint().equals(entry.fingerprint());
    }

    /** What was told and is not told any more. What came under embargo, or lies before the feed's first day, is passed over. */
    private static Set<String> newlyGone(FeedEntries.Found found, Map<String, ToldEntries.Row> known) {
        Set<String> gone = new HashSet<>(known.keySet());
        found.entries().forEach(entry -> gone.remove(entry.uid()));
        gone.removeAll(found.embargoed());
        gone.removeIf(uid -> {
            ToldEntries.Row row = known.get(uid);
            return row.goneAt() != null || row.entry() == null || isOver(row.entry(), found.first());
        });
        return gone;
    }

    private Standing standing(FeedEntries.Found found, Map<String, ToldEntries.Row> rows, Instant now) {
        Set<String> here = found.entries().stream().map(Entry::uid).collect(Collectors.toSet());
        Instant since = now.minus(settings.withdrawnFor());
        List<Entry> withdrawn = rows.values().stream()
                .filter(row -> row.goneAt() != null && row.goneAt().isAfter(since) && row.entry() != null)
                .map(ToldEntries.Row::entry)
                .filter(entry ->
                        !here.contains(entry.uid()) && !found.embargoed().contains(entry.uid()))
                .filter(entry -> !isOver(entry, found.first()))
                .sorted(Comparator.comparing(Entry::uid))
                .toList();
        Map<String, EntryState> states = new HashMap<>();
        withdrawn.forEach(entry -> states.put(entry.uid(), rows.get(entry.uid()).state()));
        here.forEach(uid -> states.put(uid, rows.get(uid).state()));
        return new Standing(withdrawn, states);
    }

    private static boolean isOver(Entry entry, LocalDate first) {
        LocalDate last = entry.at() == null
                ? entry.last()
                : entry.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return last.isBefore(first);
    }
}
