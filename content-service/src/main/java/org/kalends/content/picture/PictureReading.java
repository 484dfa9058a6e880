package org.kalends.content.picture;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.PictureUse;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Statements;
import org.kalends.content.statement.Variant;

/** Shows pictures: to anybody what is public, to those who work for the office what is not yet. */
@ApplicationScoped
class PictureReading {

    private final Statements statements;
    private final Pictures pictures;
    private final PublicPictures open;
    private final Renditions renditions;
    private final OfficeLimit limit;

    @Inject
    PictureReading(
            Statements statements, Pictures pictures, PublicPictures open, Renditions renditions, OfficeLimit limit) {
        this.statements = statements;
        this.pictures = pictures;
        this.open = open;
        this.renditions = renditions;
        this.limit = limit;
    }

    /** The card of the newest text. */
    @Transactional
    byte[] card(UUID statementId, String locale) {
        return renditions.of(CardText.of(mine(statementId), locale));
    }

    /** A file by its name and its bytes. */
    record File(String name, byte[] bytes) {}

    /** The picture of the newest revision as the card of a link shows it; the drawn card where it has none. */
    @Transactional
    File current(UUID statementId) {
        Statement statement = mine(statementId);
        String locale = statement.current().variants().stream()
                .map(Variant::locale)
                .findFirst()
                .orElse("en");
        return statement
                .current()
                .picture()
                .map(use -> new File(
                        "open-graph.jpg",
                        renditions.of(
                                pictures.required(use.digest(), statement.office()), use, PictureSize.OPEN_GRAPH)))
                .orElseGet(() -> new File(PublicPictures.CARD, renditions.of(CardText.of(statement, locale))));
    }

    /** A picture of the statement's office, whether a revision shows it yet or not. */
    @Transactional
    byte[] picture(UUID statementId, PictureUse use, PictureSize size) {
        return renditions.of(pictures.required(use.digest(), mine(statementId).office()), use, size);
    }

    /**
     * The same use with the focal point where somebody clicked.
     *
     * @param x in pixels of the preview, from the left
     * @param y from the top
     */
    @Transactional
    PictureUse focused(UUID statementId, PictureUse use, int x, int y) {
        Picture picture = pictures.required(use.digest(), mine(statementId).office());
        PictureSize.Extent preview = PictureSize.PREVIEW.of(picture.width(), picture.height());
        return new PictureUse(
                use.digest(), x * 100 / preview.width(), y * 100 / preview.height(), use.decorative(), use.alt());
    }

    /**
     * A public file.
     *
     * @param file as {@link PublicPictures} names it
     * @throws NoSuchPicture when it is not public
     */
    @Transactional
    byte[] open(UUID statementId, int revision, String locale, String file) {
        PublicPicture opened = open.required(statementId, revision, locale);
        if (file.equals(PublicPictures.CARD)) {
            return renditions.of(opened.card());
        }
        PictureSize size = PictureSize.named(file.replaceFirst("\\.jpg$", "")).orElseThrow(NoSuchPicture::new);
        PictureUse use = opened.picture().orElseThrow(NoSuchPicture::new);
        Picture picture = pictures.findByIdOptional(use.digest()).orElseThrow(NoSuchPicture::new);
        return renditions.of(picture, use, size);
    }

    private Statement mine(UUID id) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        return statement;
    }
}
