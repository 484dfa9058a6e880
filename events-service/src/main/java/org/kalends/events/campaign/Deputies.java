package org.kalends.events.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;

/** Whether the person is the deputy of whom a playbook speaks: an approver under that name, of whatever office. */
@ApplicationScoped
public class Deputies {

    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    Deputies(CurrentPerson person, Clock clock) {
        this.person = person;
        this.clock = clock;
    }

    /** Whether the person is asked now to approve this step in place of another. */
    public boolean isAsked(Step step) {
        return step.isEscalated(clock.instant())
                && person.has(Roles.APPROVER)
                && names().contains(step.deputy().strip().toLowerCase(Locale.ROOT));
    }

    /** What a playbook may call the person, in small letters. */
    public Set<String> names() {
        return Set.copyOf(List.of(
                person.name().strip().toLowerCase(Locale.ROOT),
                person.id().strip().toLowerCase(Locale.ROOT)));
    }
}
