package org.kalends.content.hub;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.DeskNotes;
import org.kalends.content.statement.Progress;
import org.kalends.content.statement.Statement;
import org.kalends.layout.Reader;

/** Tells on the desk what the hub changed, and on the hub's how many offices are ready. */
@ApplicationScoped
class HubNotes implements DeskNotes {

    private final Spokes spokes;
    private final Offers offers;
    private final Reader reader;
    private final Clock clock;

    @Inject
    HubNotes(Spokes spokes, Offers offers, Reader reader, Clock clock) {
        this.spokes = spokes;
        this.offers = offers;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public List<Note> of(Statement statement) {
        HubWords words = reader.words(HubWords.class);
        Optional<Note> above = spokes.findByIdOptional(statement.id()).map(spoke -> follows(statement, spoke, words));
        Optional<Note> below =
                spokes.areThereOf(statement.id()) ? Optional.of(leads(statement, words)) : Optional.empty();
        return java.util.stream.Stream.concat(above.stream(), below.stream()).toList();
    }

    private Note follows(Statement statement, Spoke spoke, HubWords words) {
        String page = "/content/statements/" + statement.id() + "/hub";
        int waiting =
                spoke.optOut().isPresent() ? 0 : offers.waiting(statement.id()).size();
        if (waiting == 0) {
            return new Note(
                    spoke.optOut().isPresent() ? words.noteOptedOut() : words.noteFollows(), words.open(), page, false);
        }
        boolean released = statement.progress() == Progress.RELEASED;
        return new Note(
                released ? words.noteCorrection(waiting) : words.noteWaiting(waiting), words.decide(), page, true);
    }

    private Note leads(Statement statement, HubWords words) {
        RollUp rollUp = RollUp.of(spokes.standing(statement.id()), clock.instant());
        return new Note(
                words.readyOf(rollUp.ready(), rollUp.of())
                        + (rollUp.late() > 0 ? ", " + words.lateCount(rollUp.late()) : ""),
                words.seeOffices(),
                "/content/statements/" + statement.id() + "/spokes",
                rollUp.late() > 0);
    }
}
