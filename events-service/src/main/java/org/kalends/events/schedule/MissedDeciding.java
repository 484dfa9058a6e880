package org.kalends.events.schedule;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.campaign.MissedSteps;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.Steps;
import org.kalends.events.campaign.WayBack;
import org.kalends.events.office.NotYourOffice;
import org.kalends.identity.CurrentPerson;

/** Decides what becomes of steps that were missed and are held. */
@ApplicationScoped
class MissedDeciding {

    private final Steps steps;
    private final MissedSteps missed;
    private final CurrentPerson person;

    @Inject
    MissedDeciding(Steps steps, MissedSteps missed, CurrentPerson person) {
        this.steps = steps;
        this.missed = missed;
        this.person = person;
    }

    /**
     * Carries out what was decided, one by one.
     *
     * @throws InvalidDecision when a step is paused, or when some are dropped and nobody says why
     */
    @Transactional
    void decide(WayBack way) {
        boolean longReason = way.reason() != null && way.reason().strip().length() > InvalidDecision.LONGEST_REASON;
        boolean noReason = way.reason() == null || way.reason().isBlank();
        if (longReason || noReason && way.skipsAny()) {
            throw InvalidDecision.reason();
        }
        List<Step> chosen = mine(way.steps().stream()
                .map(WayBack.Decision::step)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        if (chosen.stream().anyMatch(Step::isPaused)) {
            throw InvalidDecision.paused();
        }
        missed.decide(chosen, way);
    }

    private List<Step> mine(List<UUID> ids) {
        if (ids.isEmpty()) {
            throw InvalidDecision.nothingChosen();
        }
        List<Step> chosen = steps.withIds(ids);
        chosen.stream()
                .map(Step::office)
                .filter(office -> !person.worksFor(office))
                .findFirst()
                .ifPresent(office -> {
                    throw new NotYourOffice(office);
                });
        return chosen;
    }
}
