package org.kalends.events.campaign;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.playbook.MilestoneWords;
import org.kalends.events.playbook.PlaybookWords;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a plan for a person to check before it becomes a campaign. */
@RequestScoped
class PlanPreviews {

    private static final int MOST_NAMED = 12;

    private final MilestoneWords milestones;
    private final Reader reader;
    private final Moments moments;

    @Inject
    PlanPreviews(MilestoneWords milestones, Reader reader, Moments moments) {
        this.milestones = milestones;
        this.reader = reader;
        this.moments = moments;
    }

    record Preview(
            String title,
            LocalDate date,
            String playbook,
            String edition,
            List<Warning> warnings,
            List<PreviewedStep> steps,
            PlanForm form) {}

    record Warning(String what, String why) {}

    /** @param leftOut whether its moment is over, so that it will not be planned */
    record PreviewedStep(String office, String kind, boolean leftOut, When draft, When approve, When due) {}

    /** A moment as the office and as everybody knows it. */
    record When(String local, String utc) {}

    Preview draw(Plan plan, PlanForm form) {
        return new Preview(
                plan.observance().name(reader.locale()),
                plan.day(),
                plan.playbook().name(reader.locale()),
                reader.words(PlaybookWords.class).edition(plan.playbook().edition()),
                warnings(plan),
                plan.steps().stream().map(this::step).toList(),
                form);
    }

    /** One line for each thing to know, with whom it is about. */
    private List<Warning> warnings(Plan plan) {
        Map<PlanWarning, Set<String>> about = new EnumMap<>(PlanWarning.class);
        plan.steps()
                .forEach(step -> step.warnings()
                        .forEach(warning -> about.computeIfAbsent(warning, _ -> new LinkedHashSet<>())
                                .add(named(step, warning))));
        return about.entrySet().stream()
                .map(entry -> new Warning(some(entry.getValue()), words(entry.getKey())))
                .toList();
    }

    private String named(PlannedStep step, PlanWarning warning) {
        String office = step.office().name(reader.locale());
        return switch (warning) {
            case PLANNED_ALREADY -> office;
            case OFFICE_CLOSED ->
                office + " (" + closed(step) + ", "
                        + moments.day(step.due().at().toLocalDate()) + ")";
            default -> office + " (" + milestones.kind(step.milestone().kind()) + ")";
        };
    }

    private String closed(PlannedStep step) {
        return step.office()
                .days()
                .closed(step.due().at().toLocalDate())
                .map(closed -> closed.name(reader.locale()))
                .orElse("");
    }

    private String some(Set<String> names) {
        List<String> first = names.stream().limit(MOST_NAMED).toList();
        int more = names.size() - first.size();
        String all = String.join(", ", first);
        return more == 0 ? all : all + " " + reader.words(PlanWords.class).andMore(more);
    }

    private PreviewedStep step(PlannedStep step) {
        String city = step.office().city(reader.locale());
        return new PreviewedStep(
                step.office().name(reader.locale()),
                milestones.kind(step.milestone().kind()),
                step.isLeftOut(),
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
            case BEFORE_NOW -> words.beforeNow();
            case APPROVAL_TOO_SHORT -> words.approvalTooShort();
            case OFFICE_CLOSED -> words.officeClosed();
            case WITHIN_THE_HOUR -> words.withinTheHour();
            case FOREIGN_LANGUAGE -> words.foreignLanguage();
            case DRAFT_BEFORE_NOW -> words.draftBeforeNow();
            case APPROVAL_BEFORE_NOW -> words.approvalBeforeNow();
            case PLANNED_ALREADY -> words.plannedAlready();
        };
    }
}
