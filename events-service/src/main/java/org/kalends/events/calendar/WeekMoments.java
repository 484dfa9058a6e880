package org.kalends.events.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.StepFace;
import org.kalends.events.campaign.StepFaces;
import org.kalends.events.office.Office;
import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** The moments of steps by the reader's days, each at its local time. */
@RequestScoped
class WeekMoments {

    /** More alike on one day become one line. */
    private static final int MOST_ALIKE = 4;

    private final StepFaces faces;
    private final StepMoves moves;
    private final ReadersPlace place;
    private final Reader reader;
    private final Moments moments;

    @Inject
    WeekMoments(StepFaces faces, StepMoves moves, ReadersPlace place, Reader reader, Moments moments) {
        this.faces = faces;
        this.moves = moves;
        this.place = place;
        this.reader = reader;
        this.moments = moments;
    }

    private record At(Instant at, Campaign campaign, Step step, String what, boolean release) {}

    /** In the order of time. */
    Map<LocalDate, List<Week.Moment>> of(InView view) {
        Map<LocalDate, List<At>> byDay = view.campaigns().stream()
                .flatMap(campaign -> view.steps(campaign).stream().flatMap(step -> all(campaign, step)))
                .sorted(Comparator.comparing(At::at))
                .collect(Collectors.groupingBy(at -> place.dayOf(at.at())));
        return byDay.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> lines(e.getValue(), view.offices())));
    }

    private Stream<At> all(Campaign campaign, Step step) {
        return Stream.of(
                new At(step.draftAt(), campaign, step, words().draft(), false),
                new At(step.approveBy(), campaign, step, words().approval(), false),
                new At(step.dueAt(), campaign, step, StepKinds.of(step.kind(), words()), true));
    }

    private List<Week.Moment> lines(List<At> day, Map<String, Office> offices) {
        Map<String, List<At>> alike = day.stream()
                .collect(Collectors.groupingBy(
                        at -> at.campaign().id() + at.what() + faces.word(at.step()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .flatMap(some -> some.size() > MOST_ALIKE
                        ? Stream.of(many(some, offices))
                        : some.stream().map(at -> one(at, offices)))
                .toList();
    }

    private Week.Moment one(At at, Map<String, Office> offices) {
        Office office = offices.get(at.step().office());
        StepFace face = faces.of(at.step(), office);
        String city = office.city(reader.locale());
        ZoneId zone = at.step().zone();
        boolean same = zone.getRules()
                .getOffset(at.at())
                .equals(place.zone().getRules().getOffset(at.at()));
        String here = moments.time(at.at().atZone(place.zone()).toLocalTime());
        return new Week.Moment(
                moments.time(at.at(), zone, city),
                same ? null : place.city().isEmpty() ? words().utc(here) : words().here(here, place.city()),
                words().stepOf(at.what(), at.campaign().title(reader.locale())),
                "/events/campaigns/" + at.campaign().id(),
                at.release() ? face.shape() : null,
                face.word(),
                at.release() ? moves.of(at.campaign(), at.step()).orElse(null) : null);
    }

    private Week.Moment many(List<At> alike, Map<String, Office> offices) {
        At first = alike.getFirst();
        At last = alike.getLast();
        StepFace face = faces.of(first.step(), offices.get(first.step().office()));
        String here = place.city().isEmpty() ? "UTC" : place.city();
        return new Week.Moment(
                words().between(hour(first), hour(last), here),
                null,
                words().stepOf(
                                words().stepsAt(first.what(), alike.size()),
                                first.campaign().title(reader.locale())),
                "/events/campaigns/" + first.campaign().id(),
                first.release() ? face.shape() : null,
                face.word(),
                null);
    }

    private String hour(At at) {
        return moments.time(at.at().atZone(place.zone()).toLocalTime());
    }

    private CalendarWords words() {
        return reader.words(CalendarWords.class);
    }
}
