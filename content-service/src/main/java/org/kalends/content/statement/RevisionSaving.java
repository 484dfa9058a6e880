package org.kalends.content.statement;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.translation.Translations;
import org.kalends.identity.CurrentPerson;
import org.kalends.outbox.Outbox;

/** Makes a revision of what the person who asks wrote, in the caller's transaction. */
@ApplicationScoped
class RevisionSaving {

    private final WorkingCopies copies;
    private final Translations translations;
    private final Outbox outbox;
    private final Clock clock;
    private final CurrentPerson person;

    @Inject
    RevisionSaving(WorkingCopies copies, Translations translations, Outbox outbox, Clock clock, CurrentPerson person) {
        this.copies = copies;
        this.translations = translations;
        this.outbox = outbox;
        this.clock = clock;
        this.person = person;
    }

    /** Saves all variants; what the person had kept unsaved in the languages written is saved with it. */
    void save(Statement statement, int baseRevision, List<Variant> variants, List<String> written) {
        Act act = new Act(new Author(person.id(), person.name()), clock.instant());
        Revision before = statement.current();
        statement.revise(baseRevision, variants, act).ifPresent(revised -> {
            outbox.append(revised);
            translations.follow(statement, before, act);
        });
        written.forEach(locale -> copies.drop(statement.id(), person.id(), locale));
    }

    /** @param picture null for none */
    void illustrate(Statement statement, int baseRevision, PictureUse picture) {
        Act act = new Act(new Author(person.id(), person.name()), clock.instant());
        statement
                .revise(baseRevision, statement.current().variants(), picture, act)
                .ifPresent(outbox::append);
    }
}
