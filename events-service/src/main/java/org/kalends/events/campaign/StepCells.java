package org.kalends.events.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.DeliveryCounts;
import org.kalends.events.office.Office;
import org.kalends.events.office.ReadersPlace;
import org.kalends.events.playbook.MilestoneWords;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a step's cell of the board: its state, who must act, when for the office and for the reader, what went out. */
@RequestScoped
class StepCells {

    private final StepFaces faces;
    private final CampaignReading reading;
    private final ReadersPlace place;
    private final MilestoneWords milestones;
    private final Reader reader;
    private final Moments moments;

    @Inject
    StepCells(
            StepFaces faces,
            CampaignReading reading,
            ReadersPlace place,
            MilestoneWords milestones,
            Reader reader,
            Moments moments) {
        this.faces = faces;
        this.reading = reading;
        this.milestones = milestones;
        this.place = place;
        this.reader = reader;
        this.moments = moments;
    }

    /** @param own the step's publications */
    Board.Cell cell(String column, Step step, Office office, List<StepPublication> own) {
        StepFace face = withOutcome(faces.of(step, office), own);
        boolean waits = step.actor() != Actor.NOBODY && !step.isPaused();
        return new Board.Cell(
                column,
                face,
                face.red() || face.yours(),
                waits ? moments.fromNow(step.stateSince()) : null,
                moments.dayAndTime(step.dueAt(), step.zone(), office.city(reader.locale())),
                forReader(step),
                reading.mayChange(step) ? step.campaign().address() + "/steps/" + step.id() : null,
                own.stream().map(p -> line(step, p)).toList());
    }

    /** A released step of which something did not arrive shows that before all else. */
    private StepFace withOutcome(StepFace face, List<StepPublication> own) {
        int failing = (int) own.stream().filter(StepPublication::needsSomeone).count();
        if (failing == 0) {
            return face;
        }
        String word = reader.words(CampaignWords.class).failedOf(failing, own.size());
        return new StepFace("failed", word, true, face.who(), face.must(), face.yours(), face.href());
    }

    /** What a milestone is called above its column, with its day. */
    String column(String kind, LocalDate day) {
        return milestones.kind(kind) + ", " + moments.day(day);
    }

    String offset(Office office, Instant at) {
        return moments.offset(at, office.zone());
    }

    /** How far an office's clock is from the reader's, in words; empty when the reader has no clock of their own. */
    String distance(Office office, Instant at) {
        CampaignWords words = reader.words(CampaignWords.class);
        if (place.office().isEmpty()) {
            return "";
        }
        if (place.office().get().key().equals(office.key())) {
            return words.yourOffice();
        }
        int seconds = seconds(office, at);
        if (seconds == 0) {
            return "";
        }
        String hours = moments.between(at, at.plus(Duration.ofSeconds(Math.abs(seconds))));
        return seconds > 0 ? words.ahead(hours) : words.behind(hours);
    }

    private int seconds(Office office, Instant at) {
        return office.zone().getRules().getOffset(at).getTotalSeconds()
                - place.zone().getRules().getOffset(at).getTotalSeconds();
    }

    private String forReader(Step step) {
        boolean same = step.zone()
                .getRules()
                .getOffset(step.dueAt())
                .equals(place.zone().getRules().getOffset(step.dueAt()));
        return same ? null : moments.dayAndTime(step.dueAt(), place.zone(), place.city());
    }

    private Board.PublicationLine line(Step step, StepPublication publication) {
        String delivery = "/notifier/deliveries/" + step.statementId();
        if (publication.isMail() && publication.counts() != null) {
            return new Board.PublicationLine(mailed(publication.counts()), delivery, publication.needsSomeone());
        }
        boolean there = publication.remoteUrl() != null;
        CampaignWords words = reader.words(CampaignWords.class);
        String what = publication.channel() + ", " + publication.account() + ": "
                + (there ? words.post() : publication.state());
        return new Board.PublicationLine(what, there ? publication.remoteUrl() : delivery, publication.needsSomeone());
    }

    private String mailed(DeliveryCounts counts) {
        CampaignWords words = reader.words(CampaignWords.class);
        return counts.failed() > 0
                ? words.mailedFailed(counts.sent(), counts.total(), counts.failed())
                : words.mailed(counts.sent(), counts.total());
    }
}
