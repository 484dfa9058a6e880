package org.kalends.content.review;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A review link over the API.
 *
 * @param state open, expired or revoked
 * @param address where it leads; told once, when it is made
 * @param openedAt when somebody came by it first; left out while nobody has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewLinkView(
        UUID id,
        String expert,
        String state,
        URI address,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Instant openedAt,
        String revokedBy,
        Instant revokedAt) {

    static ReviewLinkView of(ReviewLink link, Instant now, URI address) {
        String over = link.revokedAt() == null ? "expired" : "revoked";
        return new ReviewLinkView(
                link.id(),
                link.expert(),
                link.isOverAt(now) ? over : "open",
                address,
                link.madeBy(),
                link.madeAt(),
                link.expiresAt(),
                link.openedAt(),
                link.revokedBy(),
                link.revokedAt());
    }
}
