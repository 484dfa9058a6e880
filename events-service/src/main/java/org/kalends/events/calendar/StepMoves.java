package org.kalends.events.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.Step;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Which steps this reader can put on another day, and how. */
@RequestScoped
class StepMoves {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final CurrentPerson person;

    @Inject
    StepMoves(CurrentPerson person) {
        this.person = person;
    }

    Optional<DayContent.Move> of(Campaign campaign, Step step) {
        boolean may = step.isMovable() && person.has(Roles.MANAGER) && person.worksFor(step.office());
        return may
                ? Optional.of(new DayContent.Move(
                        "/events/campaigns/" + campaign.id() + "/steps/" + step.id() + "/move",
                        step.dueLocal().toLocalDate().toString(),
                        TIME.format(step.dueLocal()),
                        step.version()))
                : Optional.empty();
    }
}
