package org.kalends.events.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.CampaignEvent;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.contracts.StepEscalated;
import org.kalends.events.campaign.DueSteps;
import org.kalends.events.campaign.EscalatingSteps;
import org.kalends.events.campaign.Step;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;

/**
 * The moments of a step that are signalled. A step is due only once its draft has been asked for, so the order in which
 * they are looked for is that of their urgency.
 */
@ApplicationScoped
class StepSignals {

    private final DueSteps steps;
    private final EscalatingSteps escalating;
    private final Offices offices;

    private final StepClockSettings settings;

    @Inject
    StepSignals(DueSteps steps, EscalatingSteps escalating, Offices offices, StepClockSettings settings) {
        this.steps = steps;
        this.escalating = escalating;
        this.offices = offices;
        this.settings = settings;
    }

    /** A step that was due by this instant is missed by now. */
    Instant missedUntil(Instant now) {
        return now.minus(settings.missedAfter());
    }

    /** What is to be signalled next. */
    DueSteps.Next next(Instant now) {
        DueSteps.Next next = steps.next(now);
        Instant moment = escalating
                .next(now)
                .filter(asked -> next.moment() == null || asked.isBefore(next.moment()))
                .orElse(next.moment());
        return new DueSteps.Next(moment, next.overdue());
    }

    List<StepSignal> mostUrgentFirst() {
        return List.of(new Due(), new Missed(), new Escalation(), new Draft());
    }

    /** The draft is written for whoever speaks on the day when it goes out. */
    private static LocalDate dayOf(Step step) {
        return step.dueLocal().toLocalDate();
    }

    private final class Draft implements StepSignal {

        @Override
        public String name() {
            return "draft";
        }

        @Override
        public List<Step> claim(Instant now, int most) {
            return steps.claimToDraft(now, most);
        }

        @Override
        public List<StepDraftRequested> give(List<Step> claimed, Instant now) {
            Map<String, Office> speaking =
                    offices.named(claimed.stream().map(Step::office).collect(Collectors.toSet()));
            return claimed.stream()
                    .map(step -> step.requestDraft(speaking.get(step.office()).snapshot(dayOf(step)), now))
                    .toList();
        }
    }

    private final class Due implements StepSignal {

        @Override
        public String name() {
            return "due";
        }

        @Override
        public List<Step> claim(Instant now, int most) {
            return steps.claimToFallDue(now, missedUntil(now), most);
        }

        @Override
        public List<StepDue> give(List<Step> claimed, Instant now) {
            return claimed.stream().map(step -> step.fallDue(now)).toList();
        }

        @Override
        public Given claimAndGive(Instant now, int most) {
            List<StepDue> fallen = steps.fallDue(now, missedUntil(now), most);
            return new Given(fallen.size(), fallen);
        }
    }

    private final class Escalation implements StepSignal {

        @Override
        public String name() {
            return "escalation";
        }

        @Override
        public List<Step> claim(Instant now, int most) {
            return escalating.claim(now, most);
        }

        @Override
        public List<StepEscalated> give(List<Step> claimed, Instant now) {
            return claimed.stream().map(step -> step.escalate(now)).toList();
        }
    }

    private final class Missed implements StepSignal {

        @Override
        public String name() {
            return "missed";
        }

        @Override
        public List<Step> claim(Instant now, int most) {
            return steps.claimToFallDue(missedUntil(now), Instant.EPOCH, most);
        }

        @Override
        public List<CampaignEvent> give(List<Step> claimed, Instant now) {
            return claimed.stream()
                    .map(step -> step.miss(now))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
