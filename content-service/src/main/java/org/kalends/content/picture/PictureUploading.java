package org.kalends.content.picture;

import java.awt.image.BufferedImage;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.identity.CurrentPerson;

/** Takes in a picture that somebody sends. No revision shows it yet. */
@ApplicationScoped
class PictureUploading {

    /** Pictures are large; one at a time is decoded. */
    private final Semaphore decoder = new Semaphore(1);

    private final Statements statements;
    private final Pictures pictures;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    PictureUploading(Statements statements, Pictures pictures, OfficeLimit limit, CurrentPerson person, Clock clock) {
        this.statements = statements;
        this.pictures = pictures;
        this.limit = limit;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Keeps the pixels of a picture for the statement's office.
     *
     * @return the picture's digest
     * @throws RefusedPicture for anything else than a picture of a size that can be handled
     */
    @Transactional
    String take(UUID statementId, byte[] file) {
        Statement statement = statements.required(statementId);
        limit.require(statement.office());
        return pictures.keep(decoded(file), statement.office(), person.id(), clock.instant());
    }

    private BufferedImage decoded(byte[] file) {
        decoder.acquireUninterruptibly();
        try {
            return PictureFile.read(file);
        } finally {
            decoder.release();
        }
    }
}
