package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.events.playbook.LatePolicy;

/** When it was found that a step's moment had passed while no clock ran, and what became of the step. */
@Embeddable
class MissedMoment {

    @Column(name = "missed_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "missed_outcome")
    private MissedOutcome outcome;

    protected MissedMoment() {}

    private MissedMoment(Instant at, MissedOutcome outcome) {
        this.at = at;
        this.outcome = outcome;
    }

    /** A policy that cannot be read lets somebody decide. */
    static MissedMoment by(String latePolicy, Instant dueAt, LocalDateTime dueLocal, ZoneId zone, Instant now) {
        MissedOutcome outcome = switch (LatePolicy.parse(latePolicy).orElse(new LatePolicy.Hold())) {
            case LatePolicy.Hold() -> MissedOutcome.HELD;
            case LatePolicy.Send(var atMost) ->
                now.isAfter(dueAt.plus(atMost)) ? MissedOutcome.HELD : MissedOutcome.SENT;
            case LatePolicy.Expire(var time) -> {
                Instant expiry = new LocalMoment(dueLocal.toLocalDate().atTime(time), zone).instant();
                yield now.isBefore(expiry) ? MissedOutcome.SENT : MissedOutcome.EXPIRED;
            }
        };
        return new MissedMoment(now, outcome);
    }

    /** @return what it is after somebody decided */
    MissedMoment decided(MissedOutcome decision) {
        return new MissedMoment(at, decision);
    }

    Instant at() {
        return at;
    }

    MissedOutcome outcome() {
        return outcome;
    }
}
