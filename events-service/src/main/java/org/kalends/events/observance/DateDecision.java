package org.kalends.events.observance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.kalends.events.observance.rule.DateSpan;

/**
 * A person's word on the dates of one year: it stands in place of what the rule computes.
 *
 * @param year the calendar year in which the dates begin
 * @param dates the occurrences of that year, in order; empty when it is not marked that year
 * @param reason why, in the person's words
 * @param by the name of the person
 * @param at when they said so
 */
public record DateDecision(
        int year,
        List<Days> dates,
        String reason,
        String by,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) {

    /** The days of one occurrence, both inclusive. */
    public record Days(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate first,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate last) {

        DateSpan span() {
            return new DateSpan(first, last);
        }
    }

    List<DateSpan> spans() {
        return dates.stream().map(Days::span).toList();
    }
}
