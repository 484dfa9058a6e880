package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kalends.events.observance.rule.DateSpan;

/** That a campaign's occurrence no longer falls on the day it was planned for, and whether a person has answered to it. */
@Embeddable
class OccurrenceMove {

    @Column(name = "occurrence_moved_at")
    private Instant at;

    @Column(name = "occurrence_moved_to")
    private LocalDate to;

    @Column(name = "occurrence_kept")
    private boolean kept;

    protected OccurrenceMove() {}

    private OccurrenceMove(Instant at, LocalDate to, boolean kept) {
        this.at = at;
        this.to = to;
        this.kept = kept;
    }

    static OccurrenceMove none() {
        return new OccurrenceMove(null, null, false);
    }

    /** What it is when the occurrences of the year are these. What was answered for the same day stays answered. */
    OccurrenceMove when(LocalDate planned, List<DateSpan> now, Instant noticed) {
        if (now.stream().anyMatch(span -> span.first().equals(planned))) {
            return none();
        }
        LocalDate day = now.isEmpty() ? null : now.getFirst().first();
        return at != null && Objects.equals(to, day) ? this : new OccurrenceMove(noticed, day, false);
    }

    OccurrenceMove answered() {
        return new OccurrenceMove(at, to, true);
    }

    /** Whether somebody must say what becomes of the steps. */
    boolean isOpen() {
        return at != null && !kept;
    }

    /** The new day; null when there is none in that year. */
    LocalDate to() {
        return to;
    }
}
