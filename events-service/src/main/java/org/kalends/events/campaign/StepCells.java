package org.kalends.events.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.DeliveryCounts;
import org.kalends.events.office.Office;
import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws a step's cell of the board: its state, who must act, when for the office and for the reader, what went out. */
@RequestScoped
class StepCells {

    private final StepFaces faces;
    private final ReadersPlace place;
    private final Reader reader;
    private final Moments moments;

    @Inject
    StepCells(StepFaces faces, ReadersPlace place, Reader reader, Moments moments) {
        this.faces = faces;
        this.place = place;
        this.reader = reader;
        this.moments = moments;
    }

    Board.Cell cell(Step step, Office office, List<StepPublication> all) {
        List<StepPublication> own =
                all.stream().filter(p -> p.stepId().equals(step.id())).toList();
        StepFace face = withOutcome(faces.of(step, office), own);
        return new Board.Cell(
                column(step),
                face,
                face.red(),
                moments.dayAndTime(step.dueAt(), step.zone(), office.city(reader.locale())),
                forReader(step),
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

    /** What a step is called above its column, with its day. */
    String column(Step step) {
        CampaignWords words = reader.words(CampaignWords.class);
        String kind = step.kind().equals("statement") ? words.statementCapital() : step.kind();
        return kind + ", " + moments.day(step.dueLocal().toLocalDate());
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
