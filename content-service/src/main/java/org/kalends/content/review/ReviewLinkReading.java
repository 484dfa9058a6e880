package org.kalends.content.review;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Desk;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.StatementLines;
import org.kalends.content.statement.Statements;
import org.kalends.layout.Reader;

/** Shows the review links of a statement in words. */
@ApplicationScoped
public class ReviewLinkReading {

    private final Statements statements;
    private final ReviewLinks links;
    private final StatementLines lines;
    private final OfficeLimit limit;
    private final Reader reader;
    private final Clock clock;

    @Inject
    ReviewLinkReading(
            Statements statements,
            ReviewLinks links,
            StatementLines lines,
            OfficeLimit limit,
            Reader reader,
            Clock clock) {
        this.statements = statements;
        this.links = links;
        this.lines = lines;
        this.limit = limit;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param made the address of the link that was just made; empty when none was
     * @param open whether one can be made
     */
    record Sheet(Desk.Line line, List<Row> links, List<URI> made, boolean open) {}

    /** A link in words; {@code ends} is how it ends or ended. */
    record Row(
            UUID id, String expert, String shape, String word, String made, String ends, String read, boolean open) {}

    /** @param made the link that was just made; empty when none was */
    @Transactional
    Sheet sheet(UUID id, List<ReviewLinkView> made) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return new Sheet(
                lines.of(statement),
                links.of(id).stream().map(link -> row(statement, link)).toList(),
                made.stream().map(ReviewLinkView::address).toList(),
                !statement.progress().isOver());
    }

    private Row row(Statement statement, ReviewLink link) {
        ReviewLinkWords words = reader.words(ReviewLinkWords.class);
        Instant now = clock.instant();
        boolean over = link.isOverAt(now) || statement.progress().isOver();
        return new Row(
                link.id(),
                link.expert(),
                over ? "planned" : "approved",
                over ? words.over() : words.open(),
                words.made(link.madeBy(), lines.at(statement, link.madeAt())),
                link.revokedAt() == null
                        ? words.until(lines.at(statement, link.expiresAt()))
                        : words.revoked(link.revokedBy(), lines.at(statement, link.revokedAt())),
                link.openedAt() == null ? words.unread() : words.read(lines.at(statement, link.openedAt())),
                !over);
    }
}
