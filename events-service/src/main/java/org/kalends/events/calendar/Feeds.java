package org.kalends.events.calendar;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Every feed, revoked or not. */
@ApplicationScoped
class Feeds implements PanacheRepositoryBase<Feed, UUID> {

    /** @throws UnknownFeed when there is none with this secret, or it was revoked */
    Feed read(String secret) {
        return find("secretHash", Secret.hash(secret))
                .firstResultOptional()
                .filter(feed -> !feed.isRevoked())
                .orElseThrow(UnknownFeed::new);
    }

    /** @throws UnknownFeed when there is none with this id */
    Feed require(UUID id) {
        return findByIdOptional(id).orElseThrow(UnknownFeed::new);
    }

    List<Feed> latestFirst() {
        return list("order by madeAt desc, id");
    }

    long standingOf(String person) {
        return count("madeBy = ?1 and revokedAt is null", person);
    }
}
