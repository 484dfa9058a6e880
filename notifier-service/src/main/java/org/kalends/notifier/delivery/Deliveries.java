package org.kalends.notifier.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.publication.State;
import org.kalends.notifier.publication.Tally;

/** The deliveries of every publication. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    private static final int MOST_SHOWN = 50;
    private static final int MOST_COUNTED = 5_000;

    /** The post may be made from now on: word of it has travelled over the topic of posts. */
    void ready(UUID delivery) {
        update("ready = true where id = ?1 and ready = false", delivery);
    }

    /** The next post that is due, or whose holder went silent; locked, so that nobody else gets it. */
    Optional<Delivery> nextPost() {
        return first(getEntityManager().createNativeQuery("""
                SELECT * FROM delivery
                 WHERE chunk IS NULL AND ready
                   AND (state IN ('PENDING', 'RETRYING') AND (look_at IS NULL OR look_at <= now())
                        OR state = 'SENDING' AND leased_until < now())
                   AND NOT EXISTS (SELECT FROM post p JOIN delivery before ON before.id = p.reply_to
                                    WHERE p.delivery_id = delivery.id AND before.state <> 'SENT')
                 ORDER BY look_at NULLS FIRST, id
                 LIMIT 1 FOR UPDATE SKIP LOCKED""", Delivery.class));
    }

    /** Posts of a publication that nobody has tried to send; locked, those that a worker holds passed over. */
    @SuppressWarnings("unchecked")
    List<Delivery> untriedPosts(UUID publication) {
        return getEntityManager()
                .createNativeQuery("""
                SELECT * FROM delivery
                 WHERE publication_id = :publication AND chunk IS NULL AND state = 'PENDING' AND attempts = 0
                   FOR UPDATE SKIP LOCKED""", Delivery.class)
                .setParameter("publication", publication)
                .getResultList();
    }

    /** The next mail of a chunk that is held: what the holder before left in doubt comes first. */
    Optional<Delivery> nextMail(ChunkClaim chunk) {
        return first(getEntityManager()
                .createNativeQuery("""
                SELECT * FROM delivery
                 WHERE publication_id = :publication AND chunk = :chunk
                   AND (state IN ('PENDING', 'SENDING') OR state = 'RETRYING' AND look_at <= now())
                 ORDER BY state = 'SENDING' DESC, id
                 LIMIT 1""", Delivery.class)
                .setParameter("publication", chunk.publicationId())
                .setParameter("chunk", chunk.number()));
    }

    /** When the next mail of a chunk is to be tried again; empty when none waits any more. */
    Optional<Instant> nextLook(ChunkClaim chunk) {
        return find(
                        "publicationId = ?1 and chunk = ?2 and state = ?3 order by lookAt",
                        chunk.publicationId(),
                        chunk.number(),
                        State.RETRYING)
                .firstResultOptional()
                .map(Delivery::lookAt);
    }

    Tally tally(UUID publication) {
        Map<State, Integer> byState = new EnumMap<>(State.class);
        getEntityManager()
                .createQuery(
                        "select d.state, count(d) from Delivery d where d.publicationId = :publication group by d.state",
                        Object[].class)
                .setParameter("publication", publication)
                .getResultList()
                .forEach(row -> byState.put((State) row[0], ((Long) row[1]).intValue()));
        List<Delivery> posts = posts(publication);
        String remoteUrl = posts.stream()
                .map(Delivery::remoteUrl)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Tally(byState, remoteUrl, posts.size() > 1);
    }

    /** The posts of a publication in their order; of a mail there are none. */
    private List<Delivery> posts(UUID publication) {
        return getEntityManager()
                .createQuery(
                        "select d from PlannedPost p join Delivery d on d.id = p.deliveryId where d.publicationId = :publication order by p.part",
                        Delivery.class)
                .setParameter("publication", publication)
                .getResultList();
    }

    /** Why a post failed or waits; empty when all is well. */
    Optional<Sentence> reasonOf(UUID publication) {
        return find("publicationId = ?1 and reason is not null", publication)
                .firstResultOptional()
                .map(Delivery::reason);
    }

    /** Whether it is one of this statement's. */
    boolean belongs(UUID delivery, UUID statement) {
        return count(
                        "id = ?1 and publicationId in (select p.id from Publication p where p.statementId = ?2)",
                        delivery,
                        statement)
                == 1;
    }

    /** The account or audience it goes to. */
    String target(UUID delivery) {
        return getEntityManager()
                .createQuery(
                        "select p.account from Publication p, Delivery d where d.id = :id and p.id = d.publicationId",
                        String.class)
                .setParameter("id", delivery)
                .getSingleResult();
    }

    /** Those whose outcome nobody knows, the oldest first; at most fifty. */
    List<Delivery> unknown(Collection<UUID> publications) {
        return publications.isEmpty()
                ? List.of()
                : find("publicationId in ?1 and state = ?2 order by triedAt", publications, State.UNKNOWN)
                        .page(0, MOST_SHOWN)
                        .list();
    }

    /** Those that failed or are tried again; at most a few thousand. */
    List<Delivery> troubled(UUID publication) {
        return find(
                        "publicationId = ?1 and state in ?2 and reason is not null order by reason",
                        publication,
                        List.of(State.FAILED, State.RETRYING))
                .page(0, MOST_COUNTED)
                .list();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Delivery> first(jakarta.persistence.Query query) {
        return ((List<Delivery>) query.getResultList()).stream().findFirst();
    }
}
