package org.kalends.events.campaign;

import java.time.Instant;
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
import org.kalends.layout.Reader;

/** Draws a campaign's board for this reader. */
@RequestScoped
class Boards {

    private final Offices offices;
    private final StepCells cells;
    private final BoardWarnings warnings;
    private final Timelines timelines;
    private final ReadersPlace place;
    private final Reader reader;

    @Inject
    Boards(
            Offices offices,
            StepCells cells,
            BoardWarnings warnings,
            Timelines timelines,
            ReadersPlace place,
            Reader reader) {
        this.offices = offices;
        this.cells = cells;
        this.warnings = warnings;
        this.timelines = timelines;
        this.place = place;
        this.reader = reader;
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
                timelines.draw(campaign),
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

    private List<Board.Column> columns(Campaign campaign) {
        return campaign.steps().stream()
                .map(s -> new Board.Column(
                        cells.column(s), s.dueLocal().toLocalDate().equals(campaign.date())))
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
                cells.offset(office, due),
                cells.distance(office, due),
                steps.stream().map(s -> cells.cell(s, office, publications)).toList());
    }

    private CampaignWords words() {
        return reader.words(CampaignWords.class);
    }
}
