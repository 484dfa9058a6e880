package org.kalends.events.campaign;

import java.time.LocalDate;
import java.util.List;

import org.kalends.events.observance.Observance;
import org.kalends.events.playbook.Playbook;

/** What a campaign would be, complete, before a person confirms it. */
public record Plan(Observance observance, int year, LocalDate day, Playbook playbook, List<PlannedStep> steps) {

    Plan with(List<PlannedStep> others) {
        return new Plan(observance, year, day, playbook, others);
    }

    /** Those that become steps: a moment that is over is left out. */
    List<PlannedStep> planned() {
        return steps.stream().filter(step -> !step.isLeftOut()).toList();
    }

    /** @throws CampaignInThePast naming the first step when all of them would be due before now */
    Plan notOver() {
        if (planned().isEmpty()) {
            throw new CampaignInThePast(steps.getFirst());
        }
        return this;
    }

    /** @throws ReleaseBeforeEmbargo naming the offices that would be too early */
    Plan heedingEmbargo() {
        List<PlannedStep> early =
                planned().stream().filter(PlannedStep::isBeforeEmbargo).toList();
        if (!early.isEmpty()) {
            throw new ReleaseBeforeEmbargo(
                    early.stream().map(PlannedStep::office).toList());
        }
        return this;
    }
}
