package org.kalends.events.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.problem.Sentence;

/** Makes feeds and revokes them. */
@ApplicationScoped
class FeedKeeping {

    private static final int MOST_EACH = 50;
    private static final int MOST_CHARACTERS = 200;

    private final Feeds feeds;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    FeedKeeping(Feeds feeds, CurrentPerson person, Clock clock) {
        this.feeds = feeds;
        this.person = person;
        this.clock = clock;
    }

    /** A new feed; the secret of its address is told once and kept nowhere. */
    record Made(UUID id, Secret secret) {}

    @Transactional
    Made make(String name, CalendarFilter filter, Locale locale) {
        if (name == null || name.isBlank() || name.length() > MOST_CHARACTERS) {
            throw new InvalidFeed(
                    "name",
                    Sentence.of(
                            "invalid-feed.name",
                            "Give the calendar a name of at most {0} characters.",
                            MOST_CHARACTERS));
        }
        if (feeds.standingOf(person.id()) >= MOST_EACH) {
            throw new InvalidFeed(
                    "name",
                    Sentence.of(
                            "invalid-feed.most",
                            "You have {0} calendars. Revoke one that is read no more.",
                            MOST_EACH));
        }
        Secret secret = Secret.random();
        Feed.Maker maker = new Feed.Maker(person.id(), person.name(), person.offices());
        Feed feed = new Feed(secret, name.strip(), filter.checked(), locale, maker, clock.instant());
        feeds.persist(feed);
        return new Made(feed.id(), secret);
    }

    /** The person's own, and to a manager everybody's, the latest first. */
    List<Feed> mine() {
        return feeds.latestFirst().stream()
                .filter(feed -> feed.isOf(person.id()) || person.has(Roles.MANAGER))
                .toList();
    }

    /** Their own; a manager revokes anybody's. */
    @Transactional
    void revoke(UUID id) {
        Feed feed = feeds.require(id);
        if (!mayRevoke(feed)) {
            throw new UnknownFeed();
        }
        feed.revoke(person.name(), clock.instant());
    }

    boolean mayRevoke(Feed feed) {
        return !feed.isRevoked() && (feed.isOf(person.id()) || person.has(Roles.MANAGER));
    }
}
