package org.kalends.events.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.kalends.events.office.Office;
import org.kalends.events.playbook.BusinessDays;
import org.kalends.events.playbook.Milestone;

/** A step as it would be: one milestone for one office, with its warnings. */
public record PlannedStep(
        Office office,
        Milestone milestone,
        LocalMoment draft,
        LocalMoment approve,
        LocalMoment due,
        List<PlanWarning> warnings) {

    static PlannedStep of(Office office, Milestone milestone, LocalDate day, Instant now) {
        ZoneId zone = office.zone();
        LocalMoment due = moment(milestone.due().from(day, BusinessDays.WEEKDAYS), zone);
        LocalDate release = due.at().toLocalDate();
        LocalMoment draft = moment(milestone.draft().from(release, BusinessDays.WEEKDAYS), zone);
        LocalMoment approve = moment(milestone.approve().from(release, BusinessDays.WEEKDAYS), zone);
        return new PlannedStep(office, milestone, draft, approve, due, PlanWarning.of(draft, approve, now));
    }

    PlannedStep alsoWarning(PlanWarning warning) {
        List<PlanWarning> more =
                Stream.concat(warnings.stream(), Stream.of(warning)).toList();
        return new PlannedStep(office, milestone, draft, approve, due, more);
    }

    private static LocalMoment moment(LocalDateTime at, ZoneId zone) {
        return new LocalMoment(at, zone);
    }
}
