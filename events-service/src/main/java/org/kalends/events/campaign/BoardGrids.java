package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.layout.Reader;

/** Draws the rows of a board: an office each, in the order in which they release, a milestone in each column. */
@RequestScoped
class BoardGrids {

    private static final int ROWS = 50;

    private final StepPublications publications;
    private final StepCells cells;
    private final StepFaces faces;
    private final Reader reader;

    @Inject
    BoardGrids(StepPublications publications, StepCells cells, StepFaces faces, Reader reader) {
        this.publications = publications;
        this.cells = cells;
        this.faces = faces;
        this.reader = reader;
    }

    /**
     * What the address asks for.
     *
     * @param mine whether only what waits for the reader
     * @param page from 1
     */
    record View(boolean mine, int page) {}

    Board.Grid draw(Campaign campaign, List<Step> steps, Map<String, Office> speaking, View view) {
        Map<Integer, Board.Column> columns = columns(campaign, steps);
        List<List<Step>> offices = offices(steps, view.mine());
        int from = Math.clamp((view.page() - 1L) * ROWS, 0, Math.max(0, offices.size() - 1) / ROWS * ROWS);
        List<List<Step>> shown = offices.stream().skip(from).limit(ROWS).toList();
        Map<UUID, List<StepPublication>> out = publications(shown);
        List<Board.Row> rows = shown.stream()
                .map(row -> row(row, speaking.get(row.getFirst().office()), columns, out))
                .toList();
        return new Board.Grid(
                List.copyOf(columns.values()),
                rows,
                view.mine(),
                offices.size() <= ROWS ? null : words().officesShown(from + 1, from + rows.size(), offices.size()),
                from == 0 ? null : address(campaign, view.mine(), from / ROWS),
                from + ROWS >= offices.size() ? null : address(campaign, view.mine(), from / ROWS + 2));
    }

    private List<List<Step>> offices(List<Step> steps, boolean mine) {
        return steps.stream()
                .collect(Collectors.groupingBy(Step::office, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(row -> !mine || row.stream().anyMatch(faces::isYours))
                .toList();
    }

    private Map<UUID, List<StepPublication>> publications(List<List<Step>> rows) {
        List<UUID> ids = rows.stream().flatMap(List::stream).map(Step::id).toList();
        return publications.ofSteps(ids).stream().collect(Collectors.groupingBy(StepPublication::stepId));
    }

    /** A column is named for the day on which most offices release. */
    private Map<Integer, Board.Column> columns(Campaign campaign, List<Step> steps) {
        Map<Integer, List<Step>> byPlace =
                steps.stream().collect(Collectors.groupingBy(Step::milestone, LinkedHashMap::new, Collectors.toList()));
        Map<Integer, Board.Column> columns = new LinkedHashMap<>();
        byPlace.forEach((place, alike) -> {
            LocalDate day = usual(alike);
            columns.put(
                    place, new Board.Column(cells.column(alike.getFirst().kind(), day), day.equals(campaign.date())));
        });
        return columns;
    }

    private static LocalDate usual(List<Step> alike) {
        Map<LocalDate, Long> days =
                alike.stream().collect(Collectors.groupingBy(s -> s.dueLocal().toLocalDate(), Collectors.counting()));
        return days.entrySet().stream()
                .max(Map.Entry.<LocalDate, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private Board.Row row(
            List<Step> steps, Office office, Map<Integer, Board.Column> columns, Map<UUID, List<StepPublication>> out) {
        Instant due = steps.getFirst().dueAt();
        Map<Integer, Step> byPlace =
                steps.stream().collect(Collectors.toMap(Step::milestone, Function.identity(), (first, _) -> first));
        List<Board.Cell> drawn = columns.entrySet().stream()
                .map(column -> byPlace.containsKey(column.getKey())
                        ? cell(column.getValue(), byPlace.get(column.getKey()), office, out)
                        : Board.Cell.none(column.getValue().title()))
                .toList();
        return new Board.Row(
                office.name(reader.locale()), cells.offset(office, due), cells.distance(office, due), drawn);
    }

    private Board.Cell cell(Board.Column column, Step step, Office office, Map<UUID, List<StepPublication>> out) {
        return cells.cell(column.title(), step, office, out.getOrDefault(step.id(), List.of()));
    }

    private static String address(Campaign campaign, boolean mine, int page) {
        return campaign.address() + "?page=" + page + (mine ? "&mine=yes" : "");
    }

    private BoardWords words() {
        return reader.words(BoardWords.class);
    }
}
