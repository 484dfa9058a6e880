package org.kalends.content.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.Desk;
import org.kalends.content.statement.ReviewTexts;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.StatementLines;
import org.kalends.content.statement.comment.Comments;
import org.kalends.content.statement.comment.RemarksReading;

/** Lays a statement out for an expert: its texts and their own remarks, and nothing of the house's. */
@ApplicationScoped
class ExpertSheets {

    private final StatementLines lines;
    private final ReviewTexts texts;
    private final Comments comments;
    private final RemarksReading remarks;

    @Inject
    ExpertSheets(StatementLines lines, ReviewTexts texts, Comments comments, RemarksReading remarks) {
        this.lines = lines;
        this.texts = texts;
        this.comments = comments;
        this.remarks = remarks;
    }

    ExpertSheet of(ReviewLink link, Statement statement) {
        Desk.Line line = lines.of(statement);
        return new ExpertSheet(
                link.expert(),
                line.observance(),
                line.office(),
                statement.revision(),
                lines.at(statement, link.expiresAt()),
                texts.everything(statement),
                remarks.remarks(statement, comments.ofLink(statement.id(), link.id())));
    }
}
