package org.kalends.content.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.newsroom.PageAddress;
import org.kalends.content.newsroom.PublicPages;
import org.kalends.content.picture.PublicPictures;
import org.kalends.content.release.ReleasedTexts;
import org.kalends.content.statement.Act;
import org.kalends.content.statement.Publicity;
import org.kalends.content.statement.Statement;
import org.kalends.contracts.StatementCorrected;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementRetracted;
import org.kalends.outbox.Outbox;

/** Lets the newsroom and the channels know of a correction or a retraction, in the caller's transaction. */
@ApplicationScoped
class Publishing {

    private final ReleasedTexts texts;
    private final PublicPages pages;
    private final PublicPictures pictures;
    private final Outbox outbox;

    @Inject
    Publishing(ReleasedTexts texts, PublicPages pages, PublicPictures pictures, Outbox outbox) {
        this.texts = texts;
        this.pages = pages;
        this.pictures = pictures;
        this.outbox = outbox;
    }

    void correct(Statement statement, Act act) {
        int corrects = publicRevision(statement);
        StatementRef ref = statement.publishCorrection(act);
        StatementCorrected corrected = texts.corrected(statement, ref, corrects);
        pages.correct(corrected, new PageAddress(statement.office(), statement.year(), statement.slug()));
        outbox.append(corrected);
    }

    void retract(Statement statement, Act act) {
        int revision = publicRevision(statement);
        StatementRef ref = statement.retract(act);
        StatementRetracted retracted =
                new StatementRetracted(ref, revision, act.reason(), act.at(), texts.pages(statement));
        pages.retract(retracted);
        pictures.close(statement.id());
        outbox.append(retracted);
    }

    private static int publicRevision(Statement statement) {
        return statement.publicity().map(Publicity::revision).orElse(0);
    }
}
