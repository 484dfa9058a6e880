package org.kalends.notifier.delivery;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.notifier.publication.State;
import org.kalends.notifier.publication.Tally;

/** The deliveries of every publication. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

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
                 ORDER BY look_at NULLS FIRST, id
                 LIMIT 1 FOR UPDATE SKIP LOCKED""", Delivery.class));
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
        return new Tally(byState, remoteUrl(publication));
    }

    private String remoteUrl(UUID publication) {
        return find("publicationId = ?1 and remoteUrl is not null", publication)
                .firstResultOptional()
                .map(Delivery::remoteUrl)
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Delivery> first(jakarta.persistence.Query query) {
        return ((List<Delivery>) query.getResultList()).stream().findFirst();
    }
}
