package org.kalends.events.playbook;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.identity.CurrentPerson;
import org.kalends.layout.problem.Sentence;

/** Makes a new playbook, or a new edition of one. What was planned with an earlier edition stays as it is. */
@ApplicationScoped
class PlaybookEditing {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Playbooks playbooks;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    PlaybookEditing(Playbooks playbooks, CurrentPerson person, Clock clock) {
        this.playbooks = playbooks;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Keeps the details as the next edition. The same details again make none.
     *
     * @param based the edition that the change starts from, 0 for a new playbook; null to take any
     * @throws EditionConflict when that is not the newest
     */
    @Transactional
    Playbook edit(String key, Integer based, PlaybookDetails details) {
        if (key == null || key.length() > 100 || !key.matches(KEY)) {
            throw new InvalidPlaybook(
                    "key", Sentence.of("invalid-playbook.key", "A key is made of small letters, digits and hyphens."));
        }
        details.checked();
        playbooks.lock(key);
        Optional<Playbook> known = playbooks.latest(key);
        int newest = known.map(Playbook::edition).orElse(0);
        if (based != null && based != newest) {
            throw new EditionConflict(based, newest);
        }
        if (known.isPresent() && known.get().details().equals(details)) {
            return known.get();
        }
        Playbook edition = new Playbook(key, newest + 1, details, person.name(), clock.instant());
        playbooks.persist(edition);
        return edition;
    }
}
