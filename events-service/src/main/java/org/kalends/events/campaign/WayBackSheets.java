package org.kalends.events.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.events.playbook.MilestoneWords;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws the steps that were missed during a pause, each with its decision to make. */
@RequestScoped
class WayBackSheets {

    private static final int MOST_SHOWN = 300;

    private final Offices offices;
    private final StepFaces faces;
    private final MilestoneWords milestones;
    private final Moments moments;
    private final Reader reader;

    @Inject
    WayBackSheets(Offices offices, StepFaces faces, MilestoneWords milestones, Moments moments, Reader reader) {
        this.offices = offices;
        this.faces = faces;
        this.milestones = milestones;
        this.moments = moments;
        this.reader = reader;
    }

    /** Of what, and where the form posts and leads back to. */
    record Heading(String title, String hint, String action, String back) {}

    /**
     * A missed step.
     *
     * @param state where it stands, such as 'Approved'
     */
    record Missed(String id, String what, String campaign, String state, String due, String date, String time) {}

    /** @param more how many more there are than are shown, in words; null when all are shown */
    record Sheet(Heading heading, List<Missed> missed, String more, String problem) {}

    TemplateInstance draw(Heading heading, List<Step> missed, String problem) {
        Map<String, Office> speaking = offices.inOrder().stream().collect(Collectors.toMap(Office::key, o -> o));
        int more = missed.size() - MOST_SHOWN;
        return Templates.wayBack(new Sheet(
                heading,
                missed.stream()
                        .limit(MOST_SHOWN)
                        .map(step -> line(step, speaking.get(step.office())))
                        .toList(),
                more > 0 ? reader.words(BoardWords.class).moreMissed(more) : null,
                problem));
    }

    private Missed line(Step step, Office office) {
        return new Missed(
                step.id().toString(),
                milestones.kind(step.kind()) + ", " + office.name(reader.locale()),
                step.campaign().title(reader.locale()),
                faces.word(step),
                moments.dayAndTime(step.dueAt(), step.zone(), office.city(reader.locale())),
                step.dueLocal().toLocalDate().plusDays(1).toString(),
                moments.time(step.dueLocal().toLocalTime()));
    }

    @CheckedTemplate(basePath = "CampaignPages")
    private static class Templates {
        static native TemplateInstance wayBack(Sheet sheet);
    }
}
