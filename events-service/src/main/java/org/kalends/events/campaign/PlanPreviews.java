package org.kalends.events.campaign;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a plan for a person to check before it becomes a campaign. */
@RequestScoped
class PlanPreviews {

    private final Reader reader;
    private final Moments moments;

    @Inject
    PlanPreviews(Reader reader, Moments moments) {
        this.reader = reader;
        this.moments = moments;
    }

    record Preview(
            String title,
            LocalDate date,
            String playbook,
            List<Warning> warnings,
            List<PreviewedStep> steps,
            PlanForm form) {}

    record Warning(String what, String why) {}

    record PreviewedStep(String office, When draft, When approve, When due) {}

    /** A moment as the office and as everybody knows it. */
    record When(String local, String utc) {}

    Preview draw(Plan plan, PlanForm form) {
        return new Preview(
                plan.observance().name(reader.locale()),
                plan.day(),
                plan.playbook().name(reader.locale()),
                plan.steps().stream()
                        .flatMap(s -> s.warnings().stream()
                                .map(w -> new Warning(s.office().name(reader.locale()), words(w))))
                        .toList(),
                plan.steps().stream().map(this::step).toList(),
                form);
    }

    private PreviewedStep step(PlannedStep step) {
        String city = step.office().city(reader.locale());
        return new PreviewedStep(
                step.office().name(reader.locale()),
                when(step.draft(), city),
                when(step.approve(), city),
                when(step.due(), city));
    }

    private When when(LocalMoment moment, String city) {
        String local = moments.dayAndTime(moment.instant(), moment.zone(), city);
        LocalDate day = moment.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        String time = moments.time(moment.instant().atOffset(ZoneOffset.UTC).toLocalTime());
        return new When(local, moments.day(day) + ", " + time + " UTC");
    }

    private String words(PlanWarning warning) {
        PlanWords words = reader.words(PlanWords.class);
        return switch (warning) {
            case DRAFT_BEFORE_NOW -> words.draftBeforeNow();
            case APPROVAL_BEFORE_NOW -> words.approvalBeforeNow();
            case PLANNED_ALREADY -> words.plannedAlready();
        };
    }
}
