package org.kalends.content.statement.comment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Author;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.content.statement.Variant;
import org.kalends.identity.CurrentPerson;

/** Takes remarks on a text, and what becomes of them. */
@ApplicationScoped
public class Commenting {

    private static final int MOST = 500;
    private static final int MOST_OF_A_LINK = 100;

    private final Statements statements;
    private final Comments comments;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    Commenting(Statements statements, Comments comments, OfficeLimit limit, CurrentPerson person, Clock clock) {
        this.statements = statements;
        this.comments = comments;
        this.limit = limit;
        this.person = person;
        this.clock = clock;
    }

    /** The comments on a statement of the person's offices, the oldest first. */
    @Transactional
    public List<CommentView> on(UUID statementId) {
        Statement statement = mine(statementId);
        return comments.of(statementId).stream()
                .map(comment -> CommentView.of(comment, statement.current()))
                .toList();
    }

    /** @throws PassageNotFound when the quoted words do not stand in the newest revision */
    @Transactional
    public CommentView remark(UUID statementId, @Valid Remark remark) {
        Statement statement = mine(statementId);
        return added(statement, remark, Commentator.person(new Author(person.id(), person.name())));
    }

    /** A remark of an expert outside the house, whose link has been looked at already. */
    @Transactional
    public void remarkOfExpert(Statement statement, @Valid Remark remark, UUID link, String expert) {
        if (comments.ofLink(statement.id(), link).size() >= MOST_OF_A_LINK) {
            throw new TooManyComments(MOST_OF_A_LINK);
        }
        added(statement, remark, Commentator.expert(link, expert));
    }

    @Transactional
    public void resolve(UUID statementId, UUID id) {
        mine(statementId);
        comments.required(statementId, id).resolve(person.name(), clock.instant());
    }

    @Transactional
    public void reopen(UUID statementId, UUID id) {
        mine(statementId);
        comments.required(statementId, id).reopen();
    }

    private CommentView added(Statement statement, Remark remark, Commentator by) {
        if (comments.of(statement.id()).size() >= MOST) {
            throw new TooManyComments(MOST);
        }
        String text = statement
                .current()
                .variant(remark.locale(), remark.channelKind())
                .map(Variant::whole)
                .orElseThrow(() -> new PassageNotFound(remark.quote()));
        Anchor anchor = new Anchor(remark.locale(), remark.channelKind(), statement.revision(), remark.quote());
        if (!anchor.passage().standsIn(text)) {
            throw new PassageNotFound(remark.quote());
        }
        Comment comment = new Comment(statement.id(), anchor, remark.words(), by, clock.instant());
        comments.persist(comment);
        return CommentView.of(comment, statement.current());
    }

    private Statement mine(UUID statementId) {
        Statement statement = statements.required(statementId);
        limit.require(statement.office());
        return statement;
    }
}
