package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a campaign's board for this reader. */
@RequestScoped
class Boards {

    private final Offices offices;
    private final StepCells cells;
    private final BoardWarnings warnings;
    private final ReadersPlace place;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    Boards(
            Offices offices,
            StepCells cells,
            BoardWarnings warnings,
            ReadersPlace place,
            Reader reader,
            Moments moments,
            Clock clock) {
        this.offices = offices;
        this.cells = cells;
        this.warnings = warnings;
        this.place = place;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    Board draw(Campaign campaign, List<StepPublication> publications, String stateWord) {
        Map<String, Office> speaking = offices.inOrder().stream().collect(Collectors.toMap(Office::key, o -> o));
        return new Board(
                campaign.id().toString(),
                campaign.title(reader.locale()),
                campaign.year(),
                campaign.date(),
                stateWord,
                campaign.state().isOpen(),
                mine(campaign),
                campaign.cancelReason() == null ? null : words().calledOff(campaign.cancelReason()),
                timeline(campaign),
                warnings.of(campaign, publications, speaking),
                columns(campaign),
                rows(campaign, publications, speaking));
    }

    private String mine(Campaign campaign) {
        return campaign.steps().stream()
                .filter(s -> s.statementId() != null)
                .filter(s -> place.office()
                        .map(o -> o.key().equals(s.office()))
                        .orElse(campaign.steps().size() == 1))
                .map(s -> "/content/statements/by-step/" + s.id())
                .findFirst()
                .orElse(null);
    }

    private Timeline timeline(Campaign campaign) {
        Instant now = clock.instant();
        LocalDate today = place.dayOf(now);
        List<Timeline.Day> days = Timeline.span(campaign, today).stream()
                .map(date -> new Timeline.Day(
                        date,
                        kinds(campaign, date, today),
                        Timeline.tags(campaign, date, words()),
                        date.equals(today) ? words().now(moments.time(now, place.zone(), place.city())) : null))
                .toList();
        String label = moments.day(days.getFirst().date()) + " – "
                + moments.day(days.getLast().date());
        return new Timeline(label, days);
    }

    private static String kinds(Campaign campaign, LocalDate date, LocalDate today) {
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        return (date.equals(campaign.date()) ? "rl" : weekend ? "off" : "") + (date.equals(today) ? " now" : "");
    }

    private List<Board.Column> columns(Campaign campaign) {
        return campaign.steps().stream()
                .map(s ->
                        new Board.Column(columnOf(s), s.dueLocal().toLocalDate().equals(campaign.date())))
                .distinct()
                .toList();
    }

    private List<Board.Row> rows(Campaign campaign, List<StepPublication> publications, Map<String, Office> speaking) {
        return campaign.steps().stream()
                .sorted(Comparator.comparing(Step::dueAt))
                .collect(Collectors.groupingBy(Step::office, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> row(speaking.get(e.getKey()), e.getValue(), publications))
                .toList();
    }

    private Board.Row row(Office office, List<Step> steps, List<StepPublication> publications) {
        Instant due = steps.getFirst().dueAt();
        return new Board.Row(
                office.name(reader.locale()),
                moments.offset(due, office.zone()),
                cells.distance(office, due),
                steps.stream()
                        .map(s -> cells.cell(s, office, columnOf(s), publications))
                        .toList());
    }

    private String columnOf(Step step) {
        String kind = step.kind().equals("statement") ? words().statementCapital() : step.kind();
        return kind + ", " + moments.day(step.dueLocal().toLocalDate());
    }

    private CampaignWords words() {
        return reader.words(CampaignWords.class);
    }
}
