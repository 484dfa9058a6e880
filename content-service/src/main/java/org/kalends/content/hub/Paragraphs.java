package org.kalends.content.hub;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The paragraphs of hubs' texts. */
@ApplicationScoped
public class Paragraphs implements PanacheRepositoryBase<Paragraph, UUID> {

    /** All of a text, in order; those that the hub took out stand where they stood. */
    List<Paragraph> of(UUID statementId) {
        return list("statementId = ?1 order by locale, channelKind, position, id", statementId);
    }

    /** @throws NoSuchParagraph when the text has none of this id */
    Paragraph required(UUID statementId, UUID id) {
        return Optional.ofNullable(findById(id))
                .filter(paragraph -> paragraph.statementId().equals(statementId))
                .orElseThrow(NoSuchParagraph::new);
    }
}
