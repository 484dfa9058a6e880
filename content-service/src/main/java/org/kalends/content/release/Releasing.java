package org.kalends.content.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.newsroom.PageAddress;
import org.kalends.content.newsroom.PublicPages;
import org.kalends.content.statement.Act;
import org.kalends.content.statement.LanguagesGate;
import org.kalends.content.statement.Statement;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.outbox.Outbox;

/** Makes an approved statement public, in the caller's transaction. */
@ApplicationScoped
class Releasing {

    private final ReleasedTexts texts;
    private final PublicPages pages;
    private final LanguagesGate gate;
    private final Adopting adopting;
    private final Outbox outbox;

    @Inject
    Releasing(ReleasedTexts texts, PublicPages pages, LanguagesGate gate, Adopting adopting, Outbox outbox) {
        this.texts = texts;
        this.pages = pages;
        this.gate = gate;
        this.adopting = adopting;
        this.outbox = outbox;
    }

    /**
     * Releases it once. What the topic says went out already is taken over as it went out, and not told again.
     *
     * @throws org.kalends.content.statement.MissingLanguages when a required text is missing and not waived
     * @throws org.kalends.content.statement.Embargoed before the embargo ends
     */
    void release(Statement statement, Act act) {
        if (statement.releasedAt() == null && adopting.adopt(statement)) {
            return;
        }
        gate.require(statement);
        StatementRef ref = statement.release(act);
        StatementReleased released = texts.of(statement, ref);
        pages.open(released, new PageAddress(statement.office(), statement.year(), statement.slug()));
        outbox.append(released);
    }
}
