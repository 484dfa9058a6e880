package org.kalends.events.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.layout.problem.Sentence;

/** Adds a step to a campaign, for some of its offices or all. Its draft is asked for at once. */
@ApplicationScoped
public class StepAdding {

    private final Campaigns campaigns;
    private final CampaignReading reading;
    private final Standstills standstills;
    private final Offices offices;
    private final StepActs acts;
    private final Clock clock;

    @Inject
    StepAdding(
            Campaigns campaigns,
            CampaignReading reading,
            Standstills standstills,
            Offices offices,
            StepActs acts,
            Clock clock) {
        this.campaigns = campaigns;
        this.reading = reading;
        this.standstills = standstills;
        this.offices = offices;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public List<Step> add(UUID id, AddedStep asked) {
        AddedStep added = asked.checked();
        Campaign campaign = campaigns.lock(id);
        Set<String> taking = taking(campaign, added);
        taking.forEach(reading::requireWorksFor);
        Standing standing = standstills.standing();
        int place = campaign.nextPlace();
        Instant now = clock.instant();
        List<Step> steps = offices.list("key in ?1 order by key", taking).stream()
                .map(office -> planned(office, added, place, now))
                .map(planned -> campaign.add(planned, standing, now))
                .toList();
        campaigns.flush();
        steps.forEach(acts::added);
        return steps;
    }

    private static Set<String> taking(Campaign campaign, AddedStep added) {
        Set<String> all = campaign.steps().stream().map(Step::office).collect(Collectors.toSet());
        added.offices().stream().filter(o -> !all.contains(o)).findFirst().ifPresent(stranger -> {
            throw new InvalidPlan(
                    "offices",
                    Sentence.of(
                            "invalid-plan.stranger", "The office \"{0}\" takes no part in this campaign.", stranger));
        });
        return added.offices().isEmpty() ? all : Set.copyOf(added.offices());
    }

    private static PlannedStep planned(Office office, AddedStep added, int place, Instant now) {
        LocalMoment due = new LocalMoment(added.dueLocal(), office.zone());
        if (due.instant().isBefore(now)) {
            throw new InvalidPlan(
                    "dueLocal",
                    Sentence.of(
                            "invalid-plan.added-over",
                            "{0} is over in {1}. Choose a later time.",
                            added.dueLocal().atZone(office.zone()),
                            office.key()));
        }
        LocalDateTime at = now.atZone(office.zone()).toLocalDateTime();
        LocalDateTime draft = at.isAfter(added.approveLocal()) ? added.approveLocal() : at;
        return new PlannedStep(
                office,
                added.milestone(),
                place,
                new LocalMoment(draft, office.zone()),
                new LocalMoment(added.approveLocal(), office.zone()),
                due,
                null,
                List.of());
    }
}
