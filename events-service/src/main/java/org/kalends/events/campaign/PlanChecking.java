package org.kalends.events.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.events.office.OfficeDays;

/** Finds what a person should know about a plan before confirming it. */
@ApplicationScoped
class PlanChecking {

    private static final Duration ENOUGH_TO_APPROVE = Duration.ofDays(1);
    private static final Duration TOO_CLOSE = Duration.ofHours(1);

    private final Campaigns campaigns;
    private final Steps steps;

    @Inject
    PlanChecking(Campaigns campaigns, Steps steps) {
        this.campaigns = campaigns;
        this.steps = steps;
    }

    Plan checked(Plan plan, Instant now) {
        Set<String> keys = plan.steps().stream().map(s -> s.office().key()).collect(Collectors.toSet());
        Set<String> taken = campaigns.plannedBy(keys, plan.observance().key(), plan.day());
        Map<String, List<Instant>> releases = releases(plan, keys);
        Map<String, OfficeDays> days = new HashMap<>();
        List<PlannedStep> checked = plan.steps().stream()
                .map(step -> inTime(step, now))
                .map(step -> atThatOffice(
                        step,
                        days.computeIfAbsent(
                                step.office().key(), _ -> step.office().days())))
                .map(step -> taken.contains(step.office().key()) ? step.alsoWarning(PlanWarning.PLANNED_ALREADY) : step)
                .map(step -> alone(step, releases.get(step.office().key())))
                .toList();
        return plan.with(checked);
    }

    private static PlannedStep inTime(PlannedStep step, Instant now) {
        if (step.due().instant().isBefore(now)) {
            return step.alsoWarning(PlanWarning.BEFORE_NOW);
        }
        boolean late = step.draft().instant().isBefore(now);
        Instant from = late ? now : step.draft().instant();
        Instant until = step.approve().instant();
        PlannedStep drafted = late ? step.alsoWarning(PlanWarning.DRAFT_BEFORE_NOW) : step;
        if (until.isBefore(now)) {
            return drafted.alsoWarning(PlanWarning.APPROVAL_BEFORE_NOW);
        }
        boolean tooShort = Duration.between(from, until).compareTo(ENOUGH_TO_APPROVE) < 0;
        return tooShort ? drafted.alsoWarning(PlanWarning.APPROVAL_TOO_SHORT) : drafted;
    }

    private static PlannedStep atThatOffice(PlannedStep step, OfficeDays days) {
        Office office = step.office();
        boolean closed = !days.isOpen(step.due().at().toLocalDate());
        PlannedStep known = closed ? step.alsoWarning(PlanWarning.OFFICE_CLOSED) : step;
        boolean foreign = !office.locales().containsAll(step.milestone().locales());
        return foreign ? known.alsoWarning(PlanWarning.FOREIGN_LANGUAGE) : known;
    }

    /** When each office releases something, by this plan and by those that stand. */
    private Map<String, List<Instant>> releases(Plan plan, Set<String> keys) {
        TreeSet<Instant> own =
                plan.steps().stream().map(s -> s.due().instant()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Instant>> releases =
                steps.releasesOf(keys, own.first().minus(TOO_CLOSE), own.last().plus(TOO_CLOSE));
        plan.steps()
                .forEach(step -> releases.computeIfAbsent(step.office().key(), _ -> new ArrayList<>())
                        .add(step.due().instant()));
        return releases;
    }

    private static PlannedStep alone(PlannedStep step, List<Instant> releases) {
        Instant due = step.due().instant();
        long near = releases.stream()
                .filter(other -> Duration.between(other, due).abs().compareTo(TOO_CLOSE) < 0)
                .count();
        return near > 1 ? step.alsoWarning(PlanWarning.WITHIN_THE_HOUR) : step;
    }
}
