package org.kalends.events.observance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.contracts.DatedOccurrence;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceEvent;
import org.kalends.contracts.OccurrenceMoved;
import org.kalends.contracts.OccurrenceScheduled;
import org.kalends.contracts.OccurrenceWithdrawn;
import org.kalends.events.observance.rule.DateSpan;

/** What the others were told about one dated instance of an observance. Its id outlives every move. */
@Entity
class Occurrence {

    @Id
    private UUID id;

    private String observanceKey;
    private int year;
    private int ordinal;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private ObservanceSnapshot told;

    private boolean withdrawn;
    private long sequence;

    @Version
    private long version;

    protected Occurrence() {}

    /** The n-th of this calendar year, counted from 0; it is told by {@link #falls}. */
    Occurrence(String observanceKey, int year, int ordinal) {
        this.id = id(observanceKey, year, ordinal);
        this.observanceKey = observanceKey;
        this.year = year;
        this.ordinal = ordinal;
        this.withdrawn = true;
    }

    /** Made from what it is the occurrence of, so that a database that is set up anew gives the same. */
    private static UUID id(String observanceKey, int year, int ordinal) {
        String name = "occurrence " + observanceKey + " " + year + " " + ordinal;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    String observanceKey() {
        return observanceKey;
    }

    int year() {
        return year;
    }

    int ordinal() {
        return ordinal;
    }

    /**
     * It falls on these days.
     *
     * @param reason why, when a person decided so; else null
     * @return what to tell the others; empty when they know
     */
    Optional<OccurrenceEvent> falls(ObservanceSnapshot observance, DateSpan span, String reason) {
        boolean isNew = withdrawn;
        boolean moved = !isNew && !(span.first().equals(firstDay) && span.last().equals(lastDay));
        if (!isNew && !moved && observance.equals(told)) {
            return Optional.empty();
        }
        LocalDate from = firstDay;
        firstDay = span.first();
        lastDay = span.last();
        told = observance;
        withdrawn = false;
        sequence++;
        return Optional.of(
                moved
                        ? new OccurrenceMoved(dated(), from, reason, sequence)
                        : new OccurrenceScheduled(dated(), sequence));
    }

    /**
     * It does not take place.
     *
     * @param reason why, when a person decided so; else null
     * @return what to tell the others; empty when they know
     */
    Optional<OccurrenceEvent> withdraw(String reason) {
        if (withdrawn) {
            return Optional.empty();
        }
        withdrawn = true;
        sequence++;
        return Optional.of(new OccurrenceWithdrawn(dated(), reason, sequence));
    }

    private DatedOccurrence dated() {
        return new DatedOccurrence(id, told, year, firstDay, lastDay);
    }
}
