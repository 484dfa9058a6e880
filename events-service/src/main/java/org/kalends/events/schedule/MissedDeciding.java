package org.kalends.events.schedule;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.Steps;
import org.kalends.events.office.NotYourOffice;
import org.kalends.identity.CurrentPerson;
import org.kalends.outbox.Outbox;

/** Decides what becomes of steps that were missed and are held. */
@ApplicationScoped
class MissedDeciding {

    private final Steps steps;
    private final Outbox outbox;
    private final DueTime time;
    private final CurrentPerson person;

    @Inject
    MissedDeciding(Steps steps, Outbox outbox, DueTime time, CurrentPerson person) {
        this.steps = steps;
        this.outbox = outbox;
        this.time = time;
        this.person = person;
    }

    /** Lets them go out late. */
    @Transactional
    void letGo(List<UUID> ids) {
        outbox.appendAll(mine(ids).stream().map(step -> step.letGo(time.now())).toList());
    }

    /**
     * Drops them.
     *
     * @param reason why, for the offices to read
     */
    @Transactional
    void drop(List<UUID> ids, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > InvalidDecision.LONGEST_REASON) {
            throw InvalidDecision.reason();
        }
        outbox.appendAll(mine(ids).stream()
                .map(step -> step.drop(reason.strip(), time.now()))
                .toList());
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
