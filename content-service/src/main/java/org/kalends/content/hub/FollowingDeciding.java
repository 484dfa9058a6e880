package org.kalends.content.hub;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.statement.CurrentTexts;
import org.kalends.identity.CurrentPerson;

/** Decides who follows: an office goes its own way or comes back, and the hub says what of its text is locked or local. */
@ApplicationScoped
public class FollowingDeciding {

    private final HubReading reading;
    private final Paragraphs paragraphs;
    private final Offers offers;
    private final CurrentTexts texts;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    FollowingDeciding(
            HubReading reading,
            Paragraphs paragraphs,
            Offers offers,
            CurrentTexts texts,
            CurrentPerson person,
            Clock clock) {
        this.reading = reading;
        this.paragraphs = paragraphs;
        this.offers = offers;
        this.texts = texts;
        this.person = person;
        this.clock = clock;
    }

    /** The office goes its own way; the hub sees why. */
    @Transactional
    public void optOut(UUID statementId, String reason) {
        reading.ofMine(statementId);
        if (reason == null || reason.isBlank()) {
            throw Undecided.noReason();
        }
        reading.spoke(statementId).optOut(new Spoke.OptOut(reason.strip(), person.name(), clock.instant()));
    }

    /** The office follows again, and decides about what has changed since. */
    @Transactional
    public void followAgain(UUID statementId) {
        reading.ofMine(statementId);
        reading.spoke(statementId).followAgain();
    }

    /** The hub says what offices may do with a paragraph. They are asked to take over what is locked and to fill what is local. */
    @Transactional
    public void mark(UUID hubStatementId, UUID paragraphId, Paragraph.Mark mark) {
        reading.ofMine(hubStatementId);
        Paragraph paragraph = paragraphs.required(hubStatementId, paragraphId);
        if (!paragraph.mark(mark)) {
            return;
        }
        paragraphs.flush();
        if (mark == Paragraph.Mark.SHARED) {
            offers.askNoMore(paragraph);
        } else {
            offers.ask(paragraph, HubSpreading.main(texts.of(hubStatementId)));
        }
        offers.lookAgain(hubStatementId);
    }
}
