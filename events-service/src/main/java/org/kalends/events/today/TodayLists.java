package org.kalends.events.today;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.StepFaces;
import org.kalends.events.campaign.StepPublication;
import org.kalends.events.campaign.StepPublications;
import org.kalends.events.campaign.StepState;
import org.kalends.events.campaign.Steps;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.identity.CurrentPerson;

/** Sorts what waits for somebody of the person's offices by urgency. */
@RequestScoped
class TodayLists {

    private static final int MOST = 300;

    private final Steps steps;
    private final StepPublications publications;
    private final Offices offices;
    private final StepFaces faces;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    TodayLists(
            Steps steps,
            StepPublications publications,
            Offices offices,
            StepFaces faces,
            CurrentPerson person,
            Clock clock) {
        this.steps = steps;
        this.publications = publications;
        this.offices = offices;
        this.faces = faces;
        this.person = person;
        this.clock = clock;
    }

    /** A publication that somebody must look at, and the step it is of. */
    record Failing(StepPublication publication, Step step) {}

    enum Urgency {
        LATE_OR_HELD,
        DUE_TODAY,
        WAITING_FOR_APPROVAL,
        BEING_WRITTEN
    }

    Map<Urgency, List<Step>> byUrgency() {
        Instant now = clock.instant();
        return mine(now).stream().collect(Collectors.groupingBy(step -> urgency(step, now)));
    }

    /** How many steps wait for this person. */
    int waitingForReader() {
        return (int) mine(clock.instant()).stream().filter(faces::isYours).count();
    }

    /** What failed or may have failed, the longest waiting first. */
    List<Failing> failing() {
        List<StepPublication> needing = publications.needingSomeone();
        Map<UUID, Step> known = steps
                .withIds(needing.stream().map(StepPublication::stepId).toList())
                .stream()
                .filter(step -> person.worksFor(step.office()))
                .collect(Collectors.toMap(Step::id, Function.identity()));
        return needing.stream()
                .filter(p -> known.containsKey(p.stepId()))
                .map(p -> new Failing(p, known.get(p.stepId())))
                .toList();
    }

    Map<String, Office> offices() {
        return offices.inOrder().stream().collect(Collectors.toMap(Office::key, Function.identity()));
    }

    private List<Step> mine(Instant now) {
        return steps.needingSomeone(now.plus(Duration.ofDays(2)), MOST).stream()
                .filter(step -> person.worksFor(step.office()))
                .filter(step -> step.state() != StepState.PLANNED || step.signalFailure() != null)
                .filter(step -> step.state() != StepState.APPROVED || isToday(step, step.dueAt(), now))
                .toList();
    }

    private static Urgency urgency(Step step, Instant now) {
        boolean late = step.isLate(now) || step.isApprovalLate(now) || step.signalFailure() != null;
        if (late || step.state() == StepState.HELD) {
            return Urgency.LATE_OR_HELD;
        }
        if (isToday(step, step.dueAt(), now) || isToday(step, step.approveBy(), now)) {
            return Urgency.DUE_TODAY;
        }
        return step.state() == StepState.AWAITING_APPROVAL ? Urgency.WAITING_FOR_APPROVAL : Urgency.BEING_WRITTEN;
    }

    private static boolean isToday(Step step, Instant moment, Instant now) {
        return moment.atZone(step.zone())
                .toLocalDate()
                .equals(now.atZone(step.zone()).toLocalDate());
    }
}
