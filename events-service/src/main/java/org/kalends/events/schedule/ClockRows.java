package org.kalends.events.schedule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.DueSteps;
import org.kalends.events.campaign.Step;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Writes what a held clock would signal, beside what the topic says was signalled already. */
@RequestScoped
class ClockRows {

    private static final int MOST = 300;

    private final DueSteps steps;
    private final ToldSignals told;
    private final MissedRows rows;
    private final DueTime time;
    private final Moments moments;
    private final Reader reader;

    @Inject
    ClockRows(DueSteps steps, ToldSignals told, MissedRows rows, DueTime time, Moments moments, Reader reader) {
        this.steps = steps;
        this.told = told;
        this.rows = rows;
        this.time = time;
        this.moments = moments;
        this.reader = reader;
    }

    /**
     * The page.
     *
     * @param state how the clock stands, in words
     * @param told how many signals the topic tells of that the database has forgotten
     * @param strangers how many of them are of steps that the database does not know at all
     * @param more whether there are more steps than are listed
     */
    record Sheet(
            String state,
            boolean held,
            String zoneRules,
            String runtimeRules,
            List<Line> lines,
            int told,
            long strangers,
            boolean more) {}

    /**
     * A step whose moment has passed.
     *
     * @param already what the topic says was signalled; empty when it says nothing
     */
    record Line(MissedRows.Row step, String already) {}

    Sheet sheet(ClockBook.Page page) {
        List<ToldSignal> forgotten = told.all();
        List<Step> due = steps.unsignalled(time.now(), MOST);
        return new Sheet(
                state(page),
                page.hold() != null,
                page.zoneRules() == null ? "" : page.zoneRules(),
                Rezoning.version(),
                lines(due, forgotten),
                forgotten.size(),
                strangers(forgotten),
                due.size() == MOST);
    }

    private String state(ClockBook.Page page) {
        ClockWords words = words();
        return switch (page.hold()) {
            case RESTORED -> words.restored(at(page.heldSince()));
            case UNASKED -> words.unasked(at(page.heldSince()));
            case null -> page.knownUntil() == null ? words.neverRan() : words.runs(at(page.knownUntil()));
        };
    }

    private List<Line> lines(List<Step> due, List<ToldSignal> forgotten) {
        Map<UUID, List<ToldSignal>> byStep = forgotten.stream().collect(Collectors.groupingBy(ToldSignal::step));
        return rows.of(due).stream()
                .map(row -> new Line(row, already(byStep.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private String already(List<ToldSignal> signals) {
        return signals.stream()
                .map(signal -> switch (signal.type()) {
                    case STEP_DRAFT_REQUESTED -> words().drafted(at(signal.at()));
                    case STEP_CANCELLED -> words().cancelled(at(signal.at()));
                    default -> words().due(at(signal.at()));
                })
                .collect(Collectors.joining("; "));
    }

    private long strangers(List<ToldSignal> forgotten) {
        Set<UUID> told = forgotten.stream().map(ToldSignal::step).collect(Collectors.toSet());
        return told.size() - steps.known(told);
    }

    private String at(Instant moment) {
        return moments.dayAndTime(moment, ZoneOffset.UTC, "UTC").replace(" UTC (UTC)", " UTC");
    }

    private ClockWords words() {
        return reader.words(ClockWords.class);
    }
}
