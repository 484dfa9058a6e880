package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.kalends.layout.problem.Sentence;

/**
 * What a person filled in to plan a campaign.
 *
 * @param token made with the form, so that sending it twice plans one campaign
 * @param reissueOf the campaign that it is planned from; empty when there is none
 * @param act preview, change, draft or confirm
 */
public record PlanForm(
        @RestForm String token,
        @RestForm String observance,
        @RestForm String year,
        @RestForm String playbook,
        @RestForm List<String> offices,
        @RestForm String embargo,
        @RestForm String reissueOf,
        @RestForm String act) {

    /** @throws InvalidPlan naming the field that cannot be read */
    PlanRequest request() {
        return new PlanRequest(
                observance, number(), offices, playbook, embargoUntil(), previous(), "draft".equals(act));
    }

    private UUID previous() {
        return reissueOf != null && reissueOf.matches("[0-9a-f-]{36}") ? UUID.fromString(reissueOf) : null;
    }

    private Integer number() {
        return year != null && year.strip().matches("\\d{1,4}") ? Integer.valueOf(year.strip()) : null;
    }

    private Instant embargoUntil() {
        if (embargo == null || embargo.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(embargo.strip()).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidPlan(
                    "embargoUntil",
                    Sentence.of("invalid-plan.embargo", "Give the embargo as a date and a time in UTC."));
        }
    }
}
