package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** What a campaign would be, for programs. */
record PlanView(
        String title,
        String observance,
        int year,
        LocalDate date,
        String playbook,
        int playbookEdition,
        List<PlannedStepView> steps) {

    /** A step as it would be; its warnings are words such as {@code draft-before-now} (an open list). */
    record PlannedStepView(
            String office,
            String kind,
            Instant draftAt,
            Instant approveBy,
            Instant dueAt,
            LocalDateTime dueLocal,
            String zone,
            Instant embargoUntil,
            List<String> warnings) {

        static PlannedStepView of(PlannedStep step) {
            return new PlannedStepView(
                    step.office().key(),
                    step.milestone().kind(),
                    step.draft().instant(),
                    step.approve().instant(),
                    step.due().instant(),
                    step.due().at(),
                    step.due().zone().getId(),
                    step.embargoUntil(),
                    step.warnings().stream().map(PlanWarning::word).toList());
        }
    }

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.observance().name(Locale.ENGLISH),
                plan.observance().key(),
                plan.year(),
                plan.day(),
                plan.playbook().key(),
                plan.playbook().edition(),
                plan.steps().stream().map(PlannedStepView::of).toList());
    }
}
