package org.kalends.content.review;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.PublicAddress;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.SiteSettings;

/** Makes review links, lists them and revokes them. */
@ApplicationScoped
public class ReviewLinkKeeping {

    private final Statements statements;
    private final ReviewLinks links;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Clock clock;
    private final Addresses addresses;

    @Inject
    ReviewLinkKeeping(
            Statements statements,
            ReviewLinks links,
            OfficeLimit limit,
            CurrentPerson person,
            Clock clock,
            Addresses addresses) {
        this.statements = statements;
        this.links = links;
        this.limit = limit;
        this.person = person;
        this.clock = clock;
        this.addresses = addresses;
    }

    /**
     * Makes a link. Its address is in the answer and nowhere else.
     *
     * @throws NothingToReview when the statement is released or cancelled
     */
    @Transactional
    public ReviewLinkView make(UUID statementId, @Valid NewLink wish) {
        Statement statement = mine(statementId);
        if (statement.progress().isOver()) {
            throw new NothingToReview();
        }
        Secret secret = Secret.random();
        Instant now = clock.instant();
        ReviewLink link = new ReviewLink(
                statementId,
                secret,
                wish.expert(),
                new ReviewLink.Making(person.name(), now, now.plus(Duration.ofDays(wish.days()))));
        links.persist(link);
        return ReviewLinkView.of(link, now, addresses.of(secret));
    }

    /** The statement's links, the newest first. */
    @Transactional
    public List<ReviewLinkView> on(UUID statementId) {
        mine(statementId);
        return links.of(statementId).stream()
                .map(link -> ReviewLinkView.of(link, clock.instant(), null))
                .toList();
    }

    @Transactional
    public void revoke(UUID statementId, UUID id) {
        mine(statementId);
        links.required(statementId, id).revoke(person.name(), clock.instant());
    }

    private Statement mine(UUID statementId) {
        Statement statement = statements.required(statementId);
        limit.require(statement.office());
        return statement;
    }

    /** Where links lead. */
    @ApplicationScoped
    static class Addresses {

        private final PublicAddress origin;
        private final SiteSettings site;

        @Inject
        Addresses(PublicAddress origin, SiteSettings site) {
            this.origin = origin;
            this.site = site;
        }

        URI of(Secret secret) {
            return URI.create(origin.of(site.address("/open/review/" + secret.text())));
        }
    }
}
