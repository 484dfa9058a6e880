package org.kalends.events.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.layout.Reader;
import org.kalends.layout.problem.Problem;

/** Draws a step by itself, with what people did to it and the forms to change it. */
@RequestScoped
class StepSheets {

    private final CampaignReading reading;
    private final StepChanges changes;
    private final Offices offices;
    private final StepFaces faces;
    private final StepSheetWords words;
    private final Reader reader;

    @Inject
    StepSheets(
            CampaignReading reading,
            StepChanges changes,
            Offices offices,
            StepFaces faces,
            StepSheetWords words,
            Reader reader) {
        this.reading = reading;
        this.changes = changes;
        this.offices = offices;
        this.faces = faces;
        this.words = words;
        this.reader = reader;
    }

    /**
     * What a person wanted and did not get.
     *
     * @param problem why not; null when nothing was wrong
     */
    record Wish(String date, String time, String reason, Problem problem) {

        static final Wish NONE = new Wish(null, null, "", null);
    }

    record Fact(String name, String value) {}

    /** What a person did to it, in a sentence. */
    record Change(String text) {}

    record Sheet(
            String title,
            String campaign,
            String board,
            String action,
            StepFace face,
            List<Fact> facts,
            List<Change> changes,
            boolean movable,
            boolean skippable,
            long version,
            String date,
            String time,
            String reason,
            String problem) {}

    Sheet draw(UUID campaign, UUID id, Wish wish) {
        Step step = reading.requireStep(campaign, id);
        Office office = offices.require(step.office());
        return new Sheet(
                words.title(step, office),
                step.campaign().title(reader.locale()),
                step.campaign().address(),
                step.campaign().address() + "/steps/" + step.id(),
                faces.of(step, office),
                words.facts(step, office),
                changes.of(id).stream().map(words::change).toList(),
                reading.mayChange(step) && step.isMovable(),
                reading.mayChange(step),
                step.version(),
                wish.date() == null ? step.dueLocal().toLocalDate().toString() : wish.date(),
                wish.time() == null ? words.time(step) : wish.time(),
                wish.reason() == null ? "" : wish.reason(),
                wish.problem() == null ? null : wish.problem().detail(reader.locale()));
    }
}
