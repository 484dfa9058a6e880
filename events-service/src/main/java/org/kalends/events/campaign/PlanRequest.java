package org.kalends.events.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kalends.layout.problem.Sentence;

/**
 * What a person wants planned.
 *
 * @param observance its key
 * @param year the calendar year of the occurrence
 * @param offices the keys of the offices that take part
 * @param playbook its key
 * @param embargoUntil nothing may be public before this instant; may be null
 * @param reissueOf the campaign that it is planned from, usually last year's; may be null
 * @param draft whether it is kept as a draft until somebody confirms it; null for no
 */
public record PlanRequest(
        String observance,
        Integer year,
        List<String> offices,
        String playbook,
        Instant embargoUntil,
        UUID reissueOf,
        Boolean draft) {

    private static final int MOST_OFFICES = 1_000;

    /** A campaign that is no re-issue, planned for good. */
    PlanRequest(String observance, Integer year, List<String> offices, String playbook, Instant embargoUntil) {
        this(observance, year, offices, playbook, embargoUntil, null, null);
    }

    /** @throws InvalidPlan naming the first field that is missing */
    PlanRequest checked() {
        require(
                observance != null && !observance.isBlank(),
                "observance",
                Sentence.of("invalid-plan.observance", "Choose what is marked, by its key."));
        require(
                year != null && year >= 1 && year <= 9999,
                "year",
                Sentence.of("invalid-plan.year", "Give the calendar year of the occurrence."));
        require(
                offices != null && !offices.isEmpty() && offices.stream().noneMatch(o -> o == null || o.isBlank()),
                "offices",
                Sentence.of("invalid-plan.offices", "Choose at least one office."));
        require(
                offices.size() <= MOST_OFFICES,
                "offices",
                Sentence.of("invalid-plan.most-offices", "Choose at most {0} offices.", MOST_OFFICES));
        require(
                playbook != null && !playbook.isBlank(),
                "playbook",
                Sentence.of("invalid-plan.playbook", "Choose a playbook, by its key."));
        return new PlanRequest(
                observance, year, offices.stream().distinct().toList(), playbook, embargoUntil, reissueOf, draft);
    }

    private static void require(boolean fine, String field, Sentence otherwise) {
        if (!fine) {
            throw new InvalidPlan(field, otherwise);
        }
    }
}
