package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.Observance;
import org.kalends.events.observance.Observances;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.events.playbook.Milestone;
import org.kalends.events.playbook.Playbook;
import org.kalends.events.playbook.Playbooks;

/** Lays a playbook's newest edition over an occurrence for each office. Changes nothing, and asks nobody who they are. */
@ApplicationScoped
class Planning {

    private final Observances observances;
    private final Offices offices;
    private final Playbooks playbooks;
    private final PlanChecking checking;

    @Inject
    Planning(Observances observances, Offices offices, Playbooks playbooks, PlanChecking checking) {
        this.observances = observances;
        this.offices = offices;
        this.playbooks = playbooks;
        this.checking = checking;
    }

    Plan plan(PlanRequest request, Instant now) {
        Observance observance = observances.require(request.observance());
        List<Office> taking = taking(request.offices());
        Playbook playbook = playbooks.requireLatest(request.playbook());
        LocalDate day = day(observance, request.year());
        List<PlannedStep> steps = taking.stream()
                .flatMap(office -> steps(office, playbook, day).stream())
                .map(step -> step.embargoedUntil(request.embargoUntil()))
                .sorted(Comparator.comparing((PlannedStep step) -> step.due().instant())
                        .thenComparing(step -> step.office().key()))
                .toList();
        return checking.checked(new Plan(observance, request.year(), day, playbook, steps), now)
                .notOver()
                .heedingEmbargo();
    }

    private static List<PlannedStep> steps(Office office, Playbook playbook, LocalDate day) {
        PlannedStep.Ground ground = PlannedStep.Ground.of(office, day);
        List<PlannedStep> steps = new ArrayList<>();
        for (Milestone milestone : playbook.milestones()) {
            steps.add(PlannedStep.of(ground, milestone, steps.size()));
        }
        return steps;
    }

    /** @throws org.kalends.events.office.UnknownOffice naming the first that is not there */
    private List<Office> taking(List<String> keys) {
        Map<String, Office> found =
                offices.list("key in ?1", keys).stream().collect(Collectors.toMap(Office::key, Function.identity()));
        return keys.stream()
                .map(key -> found.containsKey(key) ? found.get(key) : offices.require(key))
                .toList();
    }

    private static LocalDate day(Observance observance, int year) {
        return observance.occurrences(year).stream()
                .findFirst()
                .orElseThrow(() -> new NoOccurrence(observance, year))
                .first();
    }
}
