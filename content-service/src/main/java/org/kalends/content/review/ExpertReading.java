package org.kalends.content.review;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.content.statement.comment.Commenting;
import org.kalends.content.statement.comment.Remark;

/** Lets whoever holds a link read the newest text of its statement, and takes their remarks. */
@ApplicationScoped
public class ExpertReading {

    private final ReviewLinks links;
    private final Statements statements;
    private final ExpertSheets sheets;
    private final Commenting commenting;
    private final Clock clock;

    @Inject
    ExpertReading(ReviewLinks links, Statements statements, ExpertSheets sheets, Commenting commenting, Clock clock) {
        this.links = links;
        this.statements = statements;
        this.sheets = sheets;
        this.commenting = commenting;
        this.clock = clock;
    }

    /**
     * The text as it is now.
     *
     * @throws NoSuchLink when there was never such a link
     * @throws LinkIsOver when it is revoked or has expired, or when the statement is decided
     */
    @Transactional
    public ExpertSheet read(String secret) {
        ReviewLink link = opened(secret);
        return sheets.of(link, statement(link));
    }

    /** Takes a remark on the newest text. */
    @Transactional
    public void remark(String secret, @Valid Remark remark) {
        ReviewLink link = opened(secret);
        commenting.remarkOfExpert(statement(link), remark, link.id(), link.expert());
    }

    private ReviewLink opened(String secret) {
        ReviewLink link = links.withSecret(secret).orElseThrow(NoSuchLink::new);
        link.open(clock.instant());
        return link;
    }

    private Statement statement(ReviewLink link) {
        Statement statement = statements.required(link.statementId());
        if (statement.progress().isOver()) {
            throw new LinkIsOver();
        }
        return statement;
    }
}
