package org.kalends.content.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Somebody's stating, copying or confirming.
 *
 * @param by who
 * @param at when
 */
record FactAct(By by, Instant at) {

    /**
     * Who.
     *
     * @param id stable id of the person
     * @param name the name to show
     */
    record By(String id, String name) {

        /** The product itself, where no person acted. */
        static final By KALENDS = new By("kalends", "Kalends");
    }

    /** The date of it, in UTC: what a 'confirm by' is held against. */
    LocalDate today() {
        return today(at);
    }

    static LocalDate today(Clock clock) {
        return today(clock.instant());
    }

    private static LocalDate today(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
