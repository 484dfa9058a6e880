package org.kalends.events.today;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.StepPublication;
import org.kalends.events.campaign.StepPublications;
import org.kalends.events.campaign.Steps;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.events.today.TodaySteps.Found;
import org.kalends.events.today.TodaySteps.Urgency;
import org.kalends.identity.CurrentPerson;

/** What waits for somebody of the person's offices: steps by urgency, and deliveries that failed. */
@RequestScoped
class TodayLists {

    private final TodaySteps found;
    private final Steps steps;
    private final StepPublications publications;
    private final Offices offices;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    TodayLists(
            TodaySteps found,
            Steps steps,
            StepPublications publications,
            Offices offices,
            CurrentPerson person,
            Clock clock) {
        this.found = found;
        this.steps = steps;
        this.publications = publications;
        this.offices = offices;
        this.person = person;
        this.clock = clock;
    }

    /** A publication that somebody must look at, and the step it is of. */
    record Failing(StepPublication publication, Step step) {}

    Map<Urgency, Found> byUrgency(int after, int most) {
        return found.sorted(clock.instant(), after, most);
    }

    /** What is released from then on is not due this week. */
    Instant afterThisWeek() {
        return clock.instant().plus(TodaySteps.A_WEEK).truncatedTo(ChronoUnit.SECONDS);
    }

    /** How many steps wait for this person. */
    int waitingForReader() {
        return found.waitingForReader(clock.instant());
    }

    /** What failed or may have failed, the longest waiting first. */
    List<Failing> failing(int after, int most) {
        List<StepPublication> needing = publications.needingSomeone(person.offices(), after, most);
        Map<UUID, Step> known = steps
                .withIds(needing.stream().map(StepPublication::stepId).toList())
                .stream()
                .collect(Collectors.toMap(Step::id, Function.identity()));
        return needing.stream().map(p -> new Failing(p, known.get(p.stepId()))).toList();
    }

    int allFailing() {
        return publications.countNeedingSomeone(person.offices());
    }

    Map<String, Office> offices() {
        return offices.inOrder().stream().collect(Collectors.toMap(Office::key, Function.identity()));
    }
}
