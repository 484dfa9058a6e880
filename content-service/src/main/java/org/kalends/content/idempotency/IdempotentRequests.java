package org.kalends.content.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.kalends.identity.CurrentPerson;

/**
 * Lets a creation happen once for each person and key, as the {@code Idempotency-Key} header of HTTP
 * (draft-ietf-httpapi-idempotency-key-header) means it. What is made and the memory of it commit together, so that a
 * refused request may be repeated.
 */
@ApplicationScoped
public class IdempotentRequests {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final EntityManager database;
    private final ObjectMapper json;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    IdempotentRequests(EntityManager database, ObjectMapper json, CurrentPerson person, Clock clock) {
        this.database = database;
        this.json = json;
        this.person = person;
        this.clock = clock;
    }

    private record Known(String bodyHash, Answer answer) {}

    /**
     * Creates, or answers what the same request was answered before.
     *
     * @throws IdempotencyConflict when the person used the key for something else in the last 30 days
     */
    @Transactional
    public Answer once(Asked asked, Supplier<Created> creation) {
        if (asked.key() == null) {
            return answer(creation.get());
        }
        lock(asked);
        String hash = hash(asked.body());
        Optional<Known> known = known(asked);
        if (known.isPresent()) {
            return repeated(known.get(), hash);
        }
        Answer answer = answer(creation.get());
        remember(asked, hash, answer);
        return answer;
    }

    private static Answer repeated(Known known, String hash) {
        if (!known.bodyHash().equals(hash)) {
            throw new IdempotencyConflict(known.answer().location());
        }
        return known.answer();
    }

    private Answer answer(Created created) {
        return new Answer(created.location(), written(created.view()));
    }

    private Optional<Known> known(Asked asked) {
        List<?> rows = database.createNativeQuery("SELECT body_hash, location, answer FROM idempotent_request"
                        + " WHERE person = :person AND scope = :scope AND key = :key AND at > :since")
                .setParameter("person", person.id())
                .setParameter("scope", asked.scope())
                .setParameter("key", asked.key())
                .setParameter("since", clock.instant().minus(REMEMBERED))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Known((String) row[0], new Answer((String) row[1], (String) row[2])))
                .findFirst();
    }

    private void remember(Asked asked, String hash, Answer answer) {
        database.createNativeQuery("DELETE FROM idempotent_request WHERE at <= :before")
                .setParameter("before", clock.instant().minus(REMEMBERED))
                .executeUpdate();
        database.createNativeQuery(
                        "INSERT INTO idempotent_request (person, scope, key, body_hash, location, answer, at)"
                                + " VALUES (:person, :scope, :key, :hash, :location, :answer, :at)")
                .setParameter("person", person.id())
                .setParameter("scope", asked.scope())
                .setParameter("key", asked.key())
                .setParameter("hash", hash)
                .setParameter("location", answer.location())
                .setParameter("answer", answer.json())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** The same key twice at once: the second waits for the first one's transaction. */
    private void lock(Asked asked) {
        database.createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))) locked",
                        Integer.class)
                .setParameter("name", person.id() + " " + asked.scope() + " " + asked.key())
                .getSingleResult();
    }

    private String hash(Object body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(written(body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private String written(Object value) {
        try {
            return json.writer()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read can be written", e);
        }
    }
}
