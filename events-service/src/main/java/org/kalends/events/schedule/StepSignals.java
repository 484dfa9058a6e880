package org.kalends.events.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.Steps;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;

/** The moments of a step in the order in which they are signalled: a draft is always asked for before it is due. */
@ApplicationScoped
class StepSignals {

    private final Steps steps;
    private final Offices offices;

    @Inject
    StepSignals(Steps steps, Offices offices) {
        this.steps = steps;
        this.offices = offices;
    }

    List<StepSignal> inOrder() {
        return List.of(new Draft(), new Due());
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
            return steps.claimToFallDue(now, most);
        }

        @Override
        public List<StepDue> give(List<Step> claimed, Instant now) {
            return claimed.stream().map(step -> step.fallDue(now)).toList();
        }
    }
}
