package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;

/**
 * What a person wants planned.
 *
 * @param observance its key
 * @param year the calendar year of the occurrence
 * @param offices the keys of the offices that take part
 * @param playbook its key
 * @param embargoUntil nothing may be public before this instant; may be null
 */
public record PlanRequest(
        String observance, Integer year, List<String> offices, String playbook, Instant embargoUntil) {

    /** @throws InvalidPlan naming the first field that is missing */
    PlanRequest checked() {
        require(observance != null && !observance.isBlank(), "observance", "Choose what is marked, by its key.");
        require(year != null && year >= 1 && year <= 9999, "year", "Give the calendar year of the occurrence.");
        require(
                offices != null && !offices.isEmpty() && offices.stream().noneMatch(o -> o == null || o.isBlank()),
                "offices",
                "Choose at least one office.");
        require(playbook != null && !playbook.isBlank(), "playbook", "Choose a playbook, by its key.");
        return new PlanRequest(observance, year, offices.stream().distinct().toList(), playbook, embargoUntil);
    }

    private static void require(boolean fine, String field, String otherwise) {
        if (!fine) {
            throw new InvalidPlan(field, otherwise);
        }
    }
}
