package org.kalends.content.hub;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Tuple;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.kalends.content.statement.Progress;
import org.kalends.content.statement.RequestColumn;
import org.kalends.contracts.StepDraftRequested;

/**
 * How the offices of a hub stand.
 *
 * @param ready how many are approved or released and owe the hub no decision
 * @param of how many follow; those that opted out are not counted
 * @param late how many are not ready though the time to approve is past, or are held
 * @param optedOut how many go their own way
 * @param offices each of them, the first to release first
 */
public record RollUp(int ready, int of, int late, int optedOut, List<Row> offices) {

    private static final RequestColumn REQUESTS = new RequestColumn();

    /**
     * One office.
     *
     * @param names by language
     * @param state as the statement's: draft, in-review, approved, held …
     * @param ready whether nothing is left to do
     * @param late whether it is not public, not ready and should be
     * @param waiting how many changes of the hub it has not decided
     * @param owed how many of those it cannot refuse: locked paragraphs, and places for its own words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            UUID statement,
            String office,
            Map<String, String> names,
            Map<String, String> cities,
            ZoneId zone,
            String state,
            boolean ready,
            boolean late,
            int waiting,
            int owed,
            Instant approveBy,
            Instant dueAt,
            Spoke.OptOut optedOut) {}

    static RollUp of(List<Tuple> standing, Instant now) {
        List<Row> rows = standing.stream().map(row -> row(row, now)).toList();
        List<Row> following =
                rows.stream().filter(row -> row.optedOut() == null).toList();
        return new RollUp(
                (int) following.stream().filter(Row::ready).count(),
                following.size(),
                (int) following.stream().filter(Row::late).count(),
                rows.size() - following.size(),
                rows);
    }

    private static Row row(Tuple row, Instant now) {
        StepDraftRequested request = REQUESTS.convertToEntityAttribute(row.get("request", String.class));
        String progress = row.get("progress", String.class);
        int owed = row.get("owed", Number.class).intValue();
        boolean over = progress.equals(Progress.RELEASED.name());
        boolean held = row.get("held_reason") != null && !over;
        boolean ready = !held && owed == 0 && (over || progress.equals(Progress.APPROVED.name()));
        return new Row(
                row.get("id", UUID.class),
                row.get("office", String.class),
                request.office().names(),
                request.office().cities(),
                ZoneId.of(request.office().zone()),
                held ? "held" : progress.toLowerCase(Locale.ROOT).replace('_', '-'),
                ready,
                !ready && row.get("released_at") == null && (held || now.isAfter(request.approveBy())),
                row.get("waiting", Number.class).intValue(),
                owed,
                request.approveBy(),
                request.dueAt(),
                optOut(row));
    }

    private static Spoke.OptOut optOut(Tuple row) {
        String because = row.get("opted_out_because", String.class);
        return because == null
                ? null
                : new Spoke.OptOut(
                        because, row.get("opted_out_by", String.class), row.get("opted_out_at", Instant.class));
    }
}
