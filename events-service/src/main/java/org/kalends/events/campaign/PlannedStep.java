package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.kalends.events.office.Office;
import org.kalends.events.office.OfficeDays;
import org.kalends.events.playbook.BusinessDays;
import org.kalends.events.playbook.Milestone;

/**
 * A step as it would be: one milestone for one office, with its warnings.
 *
 * @param place the milestone's place in the playbook, from 0
 * @param embargoUntil before this instant it may not be public; null when there is no embargo
 */
public record PlannedStep(
        Office office,
        Milestone milestone,
        int place,
        LocalMoment draft,
        LocalMoment approve,
        LocalMoment due,
        Instant embargoUntil,
        List<PlanWarning> warnings) {

    /** An office for which the occurrence begins on this day; its days are read once for all its steps. */
    record Ground(Office office, OfficeDays days, LocalDate day) {

        static Ground of(Office office, LocalDate day) {
            return new Ground(office, office.days(), day);
        }
    }

    static PlannedStep of(Ground ground, Milestone milestone, int place) {
        Office office = ground.office();
        LocalDate day = ground.day();
        BusinessDays business = ground.days()::plusBusinessDays;
        LocalMoment due = new LocalMoment(milestone.due().from(day, business), office.zone());
        LocalDate release = due.at().toLocalDate();
        return new PlannedStep(
                office,
                milestone,
                place,
                new LocalMoment(milestone.draft().from(release, business), office.zone()),
                new LocalMoment(milestone.approve().from(release, business), office.zone()),
                due,
                milestone.embargo() == null ? null : milestone.embargo().from(day),
                List.of());
    }

    PlannedStep alsoWarning(PlanWarning warning) {
        return warnings.contains(warning)
                ? this
                : with(
                        embargoUntil,
                        Stream.concat(warnings.stream(), Stream.of(warning)).toList());
    }

    /** With the later of its own embargo and the campaign's. */
    PlannedStep embargoedUntil(Instant campaign) {
        boolean own = campaign == null || embargoUntil != null && embargoUntil.isAfter(campaign);
        return own ? this : with(campaign, warnings);
    }

    boolean isBeforeEmbargo() {
        return embargoUntil != null && due.instant().isBefore(embargoUntil);
    }

    /** Whether it is too late to plan it: it is left out. */
    boolean isLeftOut() {
        return warnings.contains(PlanWarning.BEFORE_NOW);
    }

    private PlannedStep with(Instant embargo, List<PlanWarning> known) {
        return new PlannedStep(office, milestone, place, draft, approve, due, embargo, known);
    }
}
