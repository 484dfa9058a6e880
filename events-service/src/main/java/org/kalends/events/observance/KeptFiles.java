package org.kalends.events.observance;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.kalends.identity.CurrentPerson;

/**
 * Keeps the file that a person only had checked, so that it need not be chosen again to be brought in: the last one of
 * each person, for themselves alone, for an hour.
 */
@ApplicationScoped
class KeptFiles {

    private static final int LONGEST_NAME = 200;

    private static final String KEEP = """
            INSERT INTO import_file (person, id, name, content, kept_until)
            VALUES (:person, :id, :name, :content, :until)
            ON CONFLICT (person) DO UPDATE SET id = excluded.id, name = excluded.name, content = excluded.content,
              kept_until = excluded.kept_until""";

    private final EntityManager database;
    private final ImportSettings settings;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    KeptFiles(EntityManager database, ImportSettings settings, CurrentPerson person, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.person = person;
        this.clock = clock;
    }

    /** A file that is kept. */
    record Kept(UUID id, String name, Instant until) {}

    /** @param content bounded before, see {@link ImportFile} */
    @Transactional
    Kept keep(String name, byte[] content) {
        Instant now = clock.instant();
        String called = name == null || name.isBlank() ? "?" : name;
        Kept kept = new Kept(
                UUID.randomUUID(),
                called.substring(0, Math.min(LONGEST_NAME, called.length())),
                now.plus(settings.keptFor()));
        database.createNativeQuery("DELETE FROM import_file WHERE kept_until < :now")
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeQuery(KEEP)
                .setParameter("person", person.id())
                .setParameter("id", kept.id())
                .setParameter("name", kept.name())
                .setParameter("content", content)
                .setParameter("until", kept.until())
                .executeUpdate();
        return kept;
    }

    /** What is in it; empty when it is kept no longer, or is not the person's. */
    @Transactional
    Optional<byte[]> content(UUID id) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT content FROM import_file WHERE person = :person AND id = :id AND kept_until >= :now",
                        byte[].class)
                .addScalar("content", byte[].class)
                .setParameter("person", person.id())
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .uniqueResultOptional();
    }

    /** The person needs it no more. */
    @Transactional
    void forget() {
        database.createNativeQuery("DELETE FROM import_file WHERE person = :person")
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
