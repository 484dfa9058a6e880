package org.kalends.notifier.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.DeliveryCounts;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;
import org.kalends.notifier.office.Offices;
import org.kalends.notifier.publication.Publications;
import org.kalends.notifier.publication.Release;
import org.kalends.notifier.publication.Releases;

/**
 * The statements released last.
 *
 * @param lines the newest first
 * @param audiences the offices whose audience the reader keeps; empty for whoever keeps none
 */
record RecentView(List<Line> lines, List<Audience> audiences) {

    record Line(UUID statement, String title, String office, String when, String shape, String word, String numbers) {}

    record Audience(String office, String name) {}

    /** Puts it together. */
    @ApplicationScoped
    static class Maker {

        private static final int MOST = 50;

        private final Releases releases;
        private final Publications publications;
        private final StandingViews standings;
        private final Offices offices;
        private final CurrentPerson person;
        private final Reader reader;

        @Inject
        Maker(
                Releases releases,
                Publications publications,
                StandingViews standings,
                Offices offices,
                CurrentPerson person,
                Reader reader) {
            this.releases = releases;
            this.publications = publications;
            this.standings = standings;
            this.offices = offices;
            this.person = person;
            this.reader = reader;
        }

        RecentView make() {
            List<Line> lines = releases.recent(person.offices(), MOST).stream()
                    .map(this::line)
                    .toList();
            List<Audience> audiences = !person.has(Roles.MANAGER)
                    ? List.of()
                    : offices.inOrder().stream()
                            .filter(office -> person.worksFor(office.key()))
                            .map(office -> new Audience(office.key(), office.name(reader.locale())))
                            .toList();
            return new RecentView(lines, audiences);
        }

        private Line line(Release release) {
            DeliveryCounts all = publications.of(release.statementId()).stream()
                    .map(publication -> publication.counts())
                    .reduce(new DeliveryCounts(0, 0, 0, 0, 0, 0), Standing::plus);
            return new Line(
                    release.statementId(),
                    StandingViews.title(release.statement(), reader.locale()),
                    standings.office(release),
                    standings.when(release),
                    standings.shape(all),
                    standings.headline(all),
                    reader.words(DeliveryWords.class).mailNumbers(all.sent(), all.failed(), all.waiting()));
        }
    }
}
