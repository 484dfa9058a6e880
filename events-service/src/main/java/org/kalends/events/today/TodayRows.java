package org.kalends.events.today;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Actor;
import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.Step;
import org.kalends.events.campaign.StepFace;
import org.kalends.events.campaign.StepFaces;
import org.kalends.events.campaign.StepPublication;
import org.kalends.events.campaign.StepState;
import org.kalends.events.office.Office;
import org.kalends.events.playbook.MilestoneWords;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Writes one row of Today. */
@RequestScoped
class TodayRows {

    private static final String MISSED = "/events/missed";

    private final StepFaces faces;
    private final MilestoneWords milestones;
    private final Reader reader;
    private final Moments moments;

    @Inject
    TodayRows(StepFaces faces, MilestoneWords milestones, Reader reader, Moments moments) {
        this.faces = faces;
        this.milestones = milestones;
        this.reader = reader;
        this.moments = moments;
    }

    Today.Row of(Step step, Office office) {
        StepFace face = faces.of(step, office);
        String href = step.isHeldAsMissed() ? MISSED : face.href();
        String why = step.state() == StepState.HELD ? " " + faces.heldBecause(step) : "";
        return new Today.Row(
                face.shape(),
                face.word(),
                face.red(),
                words().step(milestones.kind(step.kind()), office.city(locale())),
                face.who(),
                face.must() + why,
                face.yours(),
                href,
                face.yours() && href != null ? act(step) : null,
                false,
                step.campaign().title(locale()),
                "/events/campaigns/" + step.campaign().id(),
                words().release(moments.dayAndTime(step.dueAt(), step.zone(), office.city(locale()))));
    }

    Today.Row of(StepPublication publication, Step step) {
        boolean failed = publication.state().equals("failed");
        Campaign campaign = step.campaign();
        return new Today.Row(
                failed ? "failed" : "unknown",
                failed ? words().failed() : words().unknown(),
                true,
                words().publication(publication.channel(), publication.account()),
                "",
                failed ? words().refused() : words().notKnown(),
                false,
                "/notifier/deliveries/" + step.statementId(),
                words().seeDelivery(),
                false,
                campaign.title(locale()),
                "/events/campaigns/" + campaign.id(),
                null);
    }

    private String act(Step step) {
        if (step.isHeldAsMissed()) {
            return words().decide();
        }
        return step.actor() == Actor.APPROVER && step.state() == StepState.AWAITING_APPROVAL
                ? words().review()
                : words().open();
    }

    private Locale locale() {
        return reader.locale();
    }

    private TodayWords words() {
        return reader.words(TodayWords.class);
    }
}
