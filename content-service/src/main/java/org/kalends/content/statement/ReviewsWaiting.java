package org.kalends.content.statement;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Reader;

/** Tells of the texts that wait for an approval: first those that the person can approve, then those of others. */
@ApplicationScoped
class ReviewsWaiting {

    private static final int MOST = 50;

    private final Statements statements;
    private final OfficeLimit limit;
    private final StatementLines lines;
    private final CurrentPerson person;
    private final Reader reader;
    private final Clock clock;

    @Inject
    ReviewsWaiting(
            Statements statements,
            OfficeLimit limit,
            StatementLines lines,
            CurrentPerson person,
            Reader reader,
            Clock clock) {
        this.statements = statements;
        this.limit = limit;
        this.lines = lines;
        this.person = person;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param allYours whether the reader can approve each of them */
    record Band(List<Line> lines, boolean allYours) {}

    /** A text in review. @param yours whether the reader can approve it */
    record Line(UUID id, String title, String who, String release, boolean yours) {}

    /** @param from only what is released from then on, or is public already */
    @Transactional
    Band from(Instant from) {
        List<Line> waiting = statements.inReview(limit.offices(), from, MOST).stream()
                .map(this::line)
                .sorted(Comparator.comparing(Line::yours).reversed())
                .toList();
        return new Band(waiting, waiting.stream().allMatch(Line::yours));
    }

    private Line line(Statement statement) {
        WaitingWords words = reader.words(WaitingWords.class);
        StateWords state = lines.state(statement);
        Author reading = new Author(person.id(), person.name());
        boolean own = statement.isTextOf(reading);
        boolean yours = person.has(Roles.APPROVER)
                && statement.mayBeApprovedBy(reading, lines.rules(statement), clock.instant());
        String by = state.at(statement.request().approveBy());
        String author = statement.current().author().name();
        return new Line(
                statement.id(),
                words.title(title(statement), state.place()),
                own ? words.own(by) : yours ? words.yours(author, by) : words.another(author, by),
                words.release(state.at(statement.request().dueAt())),
                yours);
    }

    private String title(Statement statement) {
        var names = statement.request().occurrence().observance().names();
        String key = statement.request().occurrence().observance().key();
        return names.getOrDefault(reader.locale().getLanguage(), names.getOrDefault("en", key));
    }
}
