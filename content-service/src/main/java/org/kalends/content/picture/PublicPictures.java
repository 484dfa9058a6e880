package org.kalends.content.picture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.content.statement.PictureUse;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Variant;
import org.kalends.contracts.ReleasedPicture;

/** The pictures that are public: those of a statement's released revision, and no others. */
@ApplicationScoped
public class PublicPictures implements PanacheRepositoryBase<PublicPicture, UUID> {

    static final String CARD = "card.png";

    /** Kind of a variant that says what the card shows; an own sentence is made where there is none. */
    private static final String ALT = "alt";

    private final Pictures pictures;

    @Inject
    PublicPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Makes the pictures of a statement's current revision public, in the caller's transaction, in the place of those of an
     * earlier one.
     *
     * @param locales the languages that go out
     * @return what the channels are told of them
     */
    public List<ReleasedPicture> open(Statement statement, List<String> locales) {
        close(statement.id());
        Optional<PictureUse> use = statement.current().picture();
        return locales.stream()
                .map(locale -> opened(statement, CardText.of(statement, locale), use.orElse(null)))
                .flatMap(opened -> told(opened, statement.office()).stream())
                .toList();
    }

    /** Nothing of them is public any more. */
    public void close(UUID statementId) {
        delete("statementId", statementId);
        flush();
    }

    private PublicPicture opened(Statement statement, CardText card, PictureUse use) {
        String alt = statement
                .current()
                .variant(card.locale(), ALT)
                .map(Variant::source)
                .filter(said -> !said.isBlank())
                .orElseGet(card::spoken);
        PublicPicture opened =
                new PublicPicture(statement.id(), statement.current().number(), card, alt, use);
        persist(opened);
        return opened;
    }

    private List<ReleasedPicture> told(PublicPicture opened, String office) {
        return opened.picture()
                .map(use -> {
                    Picture picture = pictures.required(use.digest(), office);
                    return List.of(
                            told(opened, use, picture, "page", PictureSize.PAGE),
                            told(opened, use, picture, "social", PictureSize.WIDE),
                            told(opened, use, picture, "square", PictureSize.SQUARE),
                            told(opened, use, picture, "link", PictureSize.OPEN_GRAPH));
                })
                .orElseGet(() -> List.of(card(opened, "social"), card(opened, "link")));
    }

    private static ReleasedPicture told(
            PublicPicture opened, PictureUse use, Picture picture, String purpose, PictureSize size) {
        PictureSize.Extent extent = size.of(picture.width(), picture.height());
        return new ReleasedPicture(
                purpose,
                opened.locale(),
                opened.path(size.word() + ".jpg"),
                "image/jpeg",
                extent.width(),
                extent.height(),
                use.altIn(opened.locale()));
    }

    private static ReleasedPicture card(PublicPicture opened, String purpose) {
        return new ReleasedPicture(
                purpose,
                opened.locale(),
                opened.path(CARD),
                "image/png",
                CardDrawing.WIDTH,
                CardDrawing.HEIGHT,
                opened.cardAlt());
    }

    /**
     * What a public page shows of its statement's pictures in this language.
     *
     * @param statementId a released statement
     */
    public Optional<Shown> shown(UUID statementId, String locale) {
        return find("statementId = ?1 and locale = ?2", statementId, locale)
                .firstResultOptional()
                .map(this::shown);
    }

    private Shown shown(PublicPicture opened) {
        return opened.picture()
                .map(use -> new Shown(
                        opened.path(PictureSize.PAGE.word() + ".jpg"),
                        use.altIn(opened.locale()),
                        opened.path(PictureSize.OPEN_GRAPH.word() + ".jpg"),
                        use.altIn(opened.locale())))
                .orElseGet(() -> new Shown(null, "", opened.path(CARD), opened.cardAlt()));
    }

    /**
     * The pictures of a public page.
     *
     * @param page the path of the picture on the page; null when none was uploaded
     * @param pageAlt what is said of it; empty when it is decorative
     * @param link the path of the picture for the card of a link
     * @param linkAlt what is said of that
     */
    public record Shown(String page, String pageAlt, String link, String linkAlt) {}

    /** @throws NoSuchPicture for whatever is not public */
    PublicPicture required(UUID statementId, int revision, String locale) {
        return find("statementId = ?1 and revision = ?2 and locale = ?3", statementId, revision, locale)
                .firstResultOptional()
                .orElseThrow(NoSuchPicture::new);
    }
}
