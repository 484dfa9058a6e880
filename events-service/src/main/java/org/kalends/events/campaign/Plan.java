package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.kalends.events.observance.Observance;
import org.kalends.events.playbook.Playbook;

/** What a campaign would be, checked and complete, before a person confirms it. */
public record Plan(
        Observance observance,
        int year,
        LocalDate day,
        Playbook playbook,
        Instant embargoUntil,
        List<PlannedStep> steps) {

    /** @throws CampaignInThePast naming the first step that would be due before now */
    Plan notBefore(Instant now) {
        steps.stream().filter(s -> s.due().instant().isBefore(now)).findFirst().ifPresent(past -> {
            throw new CampaignInThePast(past);
        });
        return this;
    }

    /** @throws ReleaseBeforeEmbargo naming the offices that would be too early */
    Plan heedingEmbargo() {
        List<PlannedStep> early = embargoUntil == null
                ? List.of()
                : steps.stream()
                        .filter(s -> s.due().instant().isBefore(embargoUntil))
                        .toList();
        if (!early.isEmpty()) {
            throw new ReleaseBeforeEmbargo(early);
        }
        return this;
    }
}
