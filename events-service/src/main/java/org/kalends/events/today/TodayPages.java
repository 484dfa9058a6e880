package org.kalends.events.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.campaign.Step;
import org.kalends.events.office.Office;
import org.kalends.events.today.TodayLists.Urgency;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** What needs somebody today. */
@Path("today")
@Produces(MediaType.TEXT_HTML)
public class TodayPages {

    private final TodayLists lists;
    private final TodayRows rows;
    private final NextDays next;
    private final Reader reader;

    @Inject
    TodayPages(TodayLists lists, TodayRows rows, NextDays next, Reader reader) {
        this.lists = lists;
        this.rows = rows;
        this.next = next;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance today() {
        List<Today.Band> bands = withOneFirst(bands());
        List<Today.Row> all = bands.stream().flatMap(b -> b.rows().stream()).toList();
        int yours = (int) all.stream().filter(Today.Row::yours).count();
        return Templates.today(
                new Today(next.today(), words().lead(all.size(), yours), next.nextRelease(), bands, next.draw()));
    }

    private List<Today.Band> bands() {
        Map<Urgency, List<Step>> steps = lists.byUrgency();
        Map<String, Office> offices = lists.offices();
        TodayWords words = words();
        return Stream.of(
                        band("late", words.lateOrHeld(), steps.get(Urgency.LATE_OR_HELD), offices),
                        band("due", words.dueToday(), steps.get(Urgency.DUE_TODAY), offices),
                        approvals(steps.get(Urgency.WAITING_FOR_APPROVAL), offices),
                        failing(),
                        band("written", words.beingWritten(), steps.get(Urgency.BEING_WRITTEN), offices))
                .filter(band -> !band.rows().isEmpty())
                .toList();
    }

    private Today.Band band(String id, String title, List<Step> steps, Map<String, Office> offices) {
        List<Today.Row> written = steps == null
                ? List.of()
                : steps.stream()
                        .map(step -> rows.of(step, offices.get(step.office())))
                        .toList();
        return new Today.Band(id, title, written);
    }

    private Today.Band approvals(List<Step> steps, Map<String, Office> offices) {
        Today.Band band = band("approvals", words().waitingForApproval(), steps, offices);
        boolean allYours = band.rows().stream().allMatch(Today.Row::yours);
        return allYours ? new Today.Band(band.id(), words().waitingForYou(), band.rows()) : band;
    }

    private Today.Band failing() {
        return new Today.Band(
                "failing",
                words().failing(),
                lists.failing().stream()
                        .map(f -> rows.of(f.publication(), f.step()))
                        .toList());
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
            marked.add(new Today.Band(band.id(), band.title(), rows));
        }
        return marked;
    }

    private TodayWords words() {
        return reader.words(TodayWords.class);
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance today(Today today);
    }
}
