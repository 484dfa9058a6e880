package org.kalends.content.picture;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.hibernate.annotations.Immutable;
import org.kalends.content.statement.PictureColumn;
import org.kalends.content.statement.PictureUse;
import org.kalends.contracts.ContractJson;

/** What of a released statement's pictures is public in one language, as it was frozen. */
@Entity
@Immutable
@Table(name = "public_picture")
public class PublicPicture {

    @Id
    private UUID id;

    @Column(name = "statement_id")
    private UUID statementId;

    private int revision;

    private String locale;

    private String card;

    @Column(name = "card_alt")
    private String cardAlt;

    @Convert(converter = PictureColumn.class)
    private PictureUse picture;

    protected PublicPicture() {}

    PublicPicture(UUID statementId, int revision, CardText card, String cardAlt, PictureUse picture) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.revision = revision;
        this.locale = card.locale();
        this.card = written(card);
        this.cardAlt = cardAlt;
        this.picture = picture;
    }

    private static String written(CardText card) {
        try {
            return ContractJson.mapper().writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A card can be written", e);
        }
    }

    CardText card() {
        try {
            return ContractJson.mapper().readValue(card, CardText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A card that was kept can be read", e);
        }
    }

    String cardAlt() {
        return cardAlt;
    }

    Optional<PictureUse> picture() {
        return Optional.ofNullable(picture);
    }

    String locale() {
        return locale;
    }

    int revision() {
        return revision;
    }

    /** Where a file of it is found, with the service's own path before it. */
    String path(String file) {
        return "/content/open/pictures/" + statementId + "/" + revision + "/" + locale + "/" + file;
    }
}
