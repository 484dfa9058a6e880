package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.observance.Observance;
import org.kalends.events.observance.Observances;
import org.kalends.events.office.NotYourOffice;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.events.playbook.Playbook;
import org.kalends.events.playbook.Playbooks;
import org.kalends.identity.CurrentPerson;

/** Turns an occurrence, offices and a playbook into a campaign: first as a preview, then for good. */
@ApplicationScoped
public class CampaignPlanner {

    private final Observances observances;
    private final Offices offices;
    private final Playbooks playbooks;
    private final Campaigns campaigns;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    CampaignPlanner(
            Observances observances,
            Offices offices,
            Playbooks playbooks,
            Campaigns campaigns,
            CurrentPerson person,
            Clock clock) {
        this.observances = observances;
        this.offices = offices;
        this.playbooks = playbooks;
        this.campaigns = campaigns;
        this.person = person;
        this.clock = clock;
    }

    /** What the campaign would be, with each step's times and warnings. Changes nothing. */
    @Transactional
    public Plan preview(PlanRequest request) {
        return plan(request.checked(), clock.instant());
    }

    /**
     * Plans the campaign.
     *
     * @param token what the form or program gave with this request; the same again finds the first one's campaign
     */
    @Transactional
    public Campaign plan(PlanRequest request, String token) {
        campaigns.lock(token);
        return campaigns.ofRequest(token).orElseGet(() -> {
            Instant now = clock.instant();
            Campaign campaign = new Campaign(token, plan(request.checked(), now), person.id(), now);
            campaigns.persist(campaign);
            return campaign;
        });
    }

    private Plan plan(PlanRequest request, Instant now) {
        Observance observance = observances.require(request.observance());
        List<Office> taking = request.offices().stream().map(this::mine).toList();
        Playbook playbook = playbooks.requireLatest(request.playbook());
        LocalDate day = day(observance, request.year());
        List<PlannedStep> steps = taking.stream()
                .flatMap(office ->
                        playbook.milestones().stream().map(milestone -> PlannedStep.of(office, milestone, day, now)))
                .map(step ->
                        campaigns.isPlanned(observance.key(), day, step.office().key())
                                ? step.alsoWarning(PlanWarning.PLANNED_ALREADY)
                                : step)
                .sorted(Comparator.comparing(step -> step.due().instant()))
                .toList();
        return new Plan(observance, request.year(), day, playbook, request.embargoUntil(), steps)
                .notBefore(now)
                .heedingEmbargo();
    }

    private Office mine(String key) {
        Office office = offices.require(key);
        if (!person.worksFor(key)) {
            throw new NotYourOffice(key);
        }
        return office;
    }

    private static LocalDate day(Observance observance, int year) {
        return observance.occurrences(year).stream()
                .findFirst()
                .orElseThrow(() -> new NoOccurrence(observance, year))
                .first();
    }
}
