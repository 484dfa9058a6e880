package org.kalends.events.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Step;
import org.kalends.events.office.Offices;
import org.kalends.events.playbook.MilestoneWords;
import org.kalends.events.today.DaysAhead.Moment;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Writes what happens on a day to come, in a line. */
@RequestScoped
class DayLines {

    private final Offices offices;
    private final MilestoneWords milestones;
    private final Moments moments;
    private final Reader reader;

    @Inject
    DayLines(Offices offices, MilestoneWords milestones, Moments moments, Reader reader) {
        this.offices = offices;
        this.milestones = milestones;
        this.moments = moments;
        this.reader = reader;
    }

    String line(Moment moment, String title) {
        TodayWords words = reader.words(TodayWords.class);
        String time = moments.time(moment.at());
        return switch (moment.what()) {
            case DRAFT -> words.drafts(title);
            case APPROVE -> words.approval(title, time);
            case DUE ->
                moment.offices() == 1
                        ? words.releaseLine(milestones.kind(moment.kind()), time, city(moment.office()))
                        : words.releaseLines(milestones.kind(moment.kind()), time, moment.offices());
        };
    }

    /** When a step is released, and how far that is. */
    String when(Step step) {
        return moments.dayAndTime(step.dueAt(), step.zone(), city(step.office())) + ", "
                + moments.fromNow(step.dueAt());
    }

    private String city(String office) {
        return offices.withKey(office).map(o -> o.city(reader.locale())).orElse(office);
    }
}
