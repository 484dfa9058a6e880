package org.kalends.content.statement.comment;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.Statement;
import org.kalends.content.statement.StatementLines;
import org.kalends.content.statement.Tongues;
import org.kalends.layout.Reader;

/** Puts comments into the reader's words. */
@ApplicationScoped
public class RemarksReading {

    private final Comments comments;
    private final StatementLines lines;
    private final Reader reader;

    @Inject
    RemarksReading(Comments comments, StatementLines lines, Reader reader) {
        this.comments = comments;
        this.lines = lines;
        this.reader = reader;
    }

    /** The comments on all texts of a statement. */
    public Remarks of(Statement statement) {
        return remarks(statement, comments.of(statement.id()));
    }

    /** The comments on the texts in one language. */
    public Remarks in(Statement statement, String locale) {
        return remarks(
                statement,
                comments.of(statement.id()).stream()
                        .filter(comment -> comment.anchor().locale().equals(locale))
                        .toList());
    }

    /** In words. */
    public Remarks remarks(Statement statement, List<Comment> some) {
        return new Remarks(
                some.stream()
                        .filter(comment -> !comment.isResolved())
                        .map(comment -> note(statement, comment))
                        .toList(),
                some.stream()
                        .filter(Comment::isResolved)
                        .map(comment -> note(statement, comment))
                        .toList());
    }

    private Remarks.Note note(Statement statement, Comment comment) {
        CommentWords words = reader.words(CommentWords.class);
        CommentView view = CommentView.of(comment, statement.current());
        return new Remarks.Note(
                comment.id(),
                view.locale(),
                Tongues.ownName(view.locale()),
                Tongues.direction(view.locale()),
                view.channelKind(),
                view.quote(),
                !view.found(),
                view.words(),
                view.expert() ? words.expert(view.by()) : view.by(),
                words.onVersion(lines.at(statement, view.at()), view.revision()),
                comment.isResolved()
                        ? words.resolvedBy(view.resolvedBy(), lines.at(statement, view.resolvedAt()))
                        : "");
    }
}
