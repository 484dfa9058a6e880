package org.kalends.events.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.office.NotYourOffice;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.identity.CurrentPerson;
import org.kalends.layout.problem.Sentence;

/** Stops everything, or one country's offices, and ends that once what was missed is decided. */
@ApplicationScoped
class StandstillCalling {

    private final Standstills standstills;
    private final Steps steps;
    private final Offices offices;
    private final MissedSteps missedSteps;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    StandstillCalling(
            Standstills standstills,
            Steps steps,
            Offices offices,
            MissedSteps missedSteps,
            CurrentPerson person,
            Clock clock) {
        this.standstills = standstills;
        this.steps = steps;
        this.offices = offices;
        this.missedSteps = missedSteps;
        this.person = person;
        this.clock = clock;
    }

    /**
     * From the end of this transaction nothing of these offices is drafted or falls due.
     *
     * @param country the host country, ISO 3166-1 alpha-2; null or blank for all offices
     */
    @Transactional
    Standstill call(String country, String reason) {
        String given = Reason.given(
                reason,
                Sentence.of("invalid-plan.why-standstill", "Say why everything stops: everybody will read it."));
        String where = country == null || country.isBlank() ? null : country.strip();
        Standstill standstill = new Standstill(where, given, person.name(), clock.instant());
        List<Office> stopped = covered(standstill);
        if (stopped.isEmpty()) {
            throw new InvalidPlan(
                    "country", Sentence.of("invalid-plan.country", "No office is in the country \"{0}\".", where));
        }
        requireMine(standstill, stopped);
        standstills.lockCalls();
        if (standstills.current().stream().anyMatch(s -> Objects.equals(s.country(), where))) {
            throw new InvalidPlan(
                    "country",
                    Sentence.of(
                            "invalid-plan.standstill",
                            "There is a standstill already. Its reason stands on every page."));
        }
        standstills.persist(standstill);
        steps.pause(stopped.stream().map(Office::key).toList());
        return standstill;
    }

    /** @throws MissedStepsUndecided when a step was missed and nobody says what becomes of it */
    @Transactional
    Standstill end(UUID id, WayBack way) {
        standstills.lockCalls();
        Standstill standstill = standstills.lock(id);
        standstill.requireStanding();
        requireMine(standstill, covered(standstill));
        List<String> freed = freed(standstill);
        missedSteps.decide(steps.missed(freed, clock.instant()), way);
        standstill.end(person.name(), clock.instant());
        steps.goOn(freed);
        return standstill;
    }

    /** What fell due during the standstill and would go on when it ends now. */
    @Transactional
    List<Step> missed(UUID id) {
        return steps.missed(freed(standstills.require(id)), clock.instant());
    }

    /** Whether the person may call and end it. */
    boolean isMine(Standstill standstill) {
        return standstill.country() == null
                ? person.offices().isEmpty()
                : covered(standstill).stream().allMatch(office -> person.worksFor(office.key()));
    }

    private List<String> freed(Standstill standstill) {
        Standing others = standstills.standingBesides(standstill);
        return covered(standstill).stream()
                .filter(office -> !others.covers(office))
                .map(Office::key)
                .toList();
    }

    private List<Office> covered(Standstill standstill) {
        return offices.inOrder().stream().filter(standstill::covers).toList();
    }

    private void requireMine(Standstill standstill, List<Office> stopped) {
        if (!isMine(standstill)) {
            throw new NotYourOffice(stopped.stream()
                    .map(Office::key)
                    .filter(key -> !person.worksFor(key))
                    .findFirst()
                    .orElse("*"));
        }
    }
}
