package org.kalends.events.campaign;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.events.playbook.MilestoneWords;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Says of one step all that its page says. */
@RequestScoped
class StepSheetWords {

    private final MilestoneWords milestones;
    private final Moments moments;
    private final Reader reader;

    @Inject
    StepSheetWords(MilestoneWords milestones, Moments moments, Reader reader) {
        this.milestones = milestones;
        this.moments = moments;
        this.reader = reader;
    }

    String title(Step step, Office office) {
        return milestones.kind(step.kind()) + ", " + office.name(reader.locale());
    }

    String time(Step step) {
        return moments.time(step.dueLocal().toLocalTime());
    }

    List<StepSheets.Fact> facts(Step step, Office office) {
        String city = office.city(reader.locale());
        List<StepSheets.Fact> facts = new ArrayList<>();
        facts.add(new StepSheets.Fact(words().draftWanted(), moments.dayAndTime(step.draftAt(), step.zone(), city)));
        facts.add(new StepSheets.Fact(words().approvalBy(), moments.dayAndTime(step.approveBy(), step.zone(), city)));
        facts.add(new StepSheets.Fact(words().releaseAt(), moments.dayAndTime(step.dueAt(), step.zone(), city)));
        if (step.embargoUntil() != null) {
            facts.add(new StepSheets.Fact(
                    words().embargoUntil(), moments.dayAndTime(step.embargoUntil(), step.zone(), city)));
        }
        facts.add(new StepSheets.Fact(words().ifLate(), milestones.late(step.latePolicy())));
        if (step.deputy() != null) {
            facts.add(new StepSheets.Fact(words().deputy(), step.deputy()));
        }
        return facts;
    }

    StepSheets.Change change(StepChange change) {
        String what = switch (change.what()) {
            case StepChange.MOVED -> words().movedIt(local(change.from()), local(change.to()));
            case StepChange.SKIPPED -> words().leftItOut(change.reason());
            default -> words().addedIt();
        };
        return new StepSheets.Change(words().did(
                        change.changedBy(),
                        moments.day(change.changedAt().atOffset(ZoneOffset.UTC).toLocalDate()),
                        what));
    }

    private String local(LocalDateTime at) {
        return moments.day(at.toLocalDate()) + ", " + moments.time(at.toLocalTime());
    }

    private StepWords words() {
        return reader.words(StepWords.class);
    }
}
