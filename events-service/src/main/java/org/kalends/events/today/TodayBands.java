package org.kalends.events.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.events.today.TodaySteps.Found;
import org.kalends.events.today.TodaySteps.Urgency;
import org.kalends.layout.Reader;

/** Draws the bands of Today, worst first, each with its first rows or a page of them. */
@RequestScoped
class TodayBands {

    private static final int FIRST = 12;
    private static final int PAGE = 50;

    private final TodayLists lists;
    private final TodayRows rows;
    private final Reader reader;

    @Inject
    TodayBands(TodayLists lists, TodayRows rows, Reader reader) {
        this.lists = lists;
        this.rows = rows;
        this.reader = reader;
    }

    /** Every band that has something, with its first rows. */
    List<Today.Band> all() {
        return withOneFirst(bands(0, FIRST).stream()
                .map(this::withFragment)
                .filter(band -> !band.rows().isEmpty() || band.fragment() != null)
                .toList());
    }

    /** One band alone, a page of it; empty when there is none with this name. */
    Optional<Today.Band> one(String id, int page) {
        return bands((page - 1) * PAGE, PAGE).stream()
                .filter(band -> band.id().equals(id) && !band.rows().isEmpty())
                .findFirst();
    }

    private List<Today.Band> bands(int after, int most) {
        Map<Urgency, Found> found = lists.byUrgency(after, most);
        Map<String, Office> offices = lists.offices();
        return Stream.of(
                        steps("late", words().lateOrHeld(), found.get(Urgency.LATE_OR_HELD), offices),
                        steps("due", words().dueToday(), found.get(Urgency.DUE_TODAY), offices),
                        steps("week", words().dueThisWeek(), found.get(Urgency.DUE_THIS_WEEK), offices),
                        approvals(found.get(Urgency.WAITING_FOR_APPROVAL), offices),
                        failing(after, most),
                        steps("written", words().beingWritten(), found.get(Urgency.BEING_WRITTEN), offices))
                .map(band -> withMore(band, after))
                .toList();
    }

    private Today.Band steps(String id, String title, Found found, Map<String, Office> offices) {
        Found some = found == null ? Found.NONE : found;
        List<Today.Row> written = some.steps().stream()
                .map(step -> rows.of(step, offices.get(step.office())))
                .toList();
        return new Today.Band(id, title, written, some.size());
    }

    private Today.Band approvals(Found found, Map<String, Office> offices) {
        Today.Band band = steps("approvals", words().waitingForApproval(), found, offices);
        boolean allYours = band.rows().stream().allMatch(Today.Row::yours);
        return allYours ? new Today.Band(band.id(), words().waitingForYou(), band.rows(), band.size()) : band;
    }

    private Today.Band failing(int after, int most) {
        List<Today.Row> written = lists.failing(after, most).stream()
                .map(f -> rows.of(f.publication(), f.step()))
                .toList();
        return new Today.Band("failing", words().failing(), written, written.isEmpty() ? 0 : lists.allFailing());
    }

    /** After the first rows comes the first page, after a page the next. */
    private static Today.Band withMore(Today.Band band, int after) {
        boolean last = after + band.rows().size() >= band.size();
        int next = after == 0 && band.rows().size() == FIRST ? 1 : after / PAGE + 2;
        String more = last ? null : "/events/today?band=" + band.id() + "&page=" + next;
        return band.alsoAt(more);
    }

    /** What content-service and notifier-service know better, unless there is so much that it has pages of its own. */
    private Today.Band withFragment(Today.Band band) {
        if (band.more() != null) {
            return band;
        }
        return switch (band.id()) {
            case "approvals" ->
                band.toldBy(new Today.Fragment(
                        "/content/fragments/today?from=" + lists.afterThisWeek(),
                        "/content/statements",
                        words().allTexts()));
            case "failing" ->
                band.toldBy(new Today.Fragment(
                        "/notifier/fragments/today", "/notifier/deliveries", words().allDeliveries()));
            default -> band;
        };
    }

    /** The first thing that the reader can act on gets the page's one filled button. */
    private static List<Today.Band> withOneFirst(List<Today.Band> bands) {
        boolean given = false;
        List<Today.Band> marked = new ArrayList<>();
        for (Today.Band band : bands) {
            List<Today.Row> rows = new ArrayList<>();
            for (Today.Row row : band.rows()) {
                rows.add(!given && row.act() != null ? row.asFirst() : row);
                given |= row.act() != null;
            }
            marked.add(band.with(rows));
        }
        return marked;
    }

    private TodayWords words() {
        return reader.words(TodayWords.class);
    }
}
