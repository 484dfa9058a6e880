package org.kalends.content.hub;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.StatementView;
import org.kalends.content.statement.Statements;

/** Shows a hub how its offices stand, and an office what its hub changed. */
@ApplicationScoped
public class HubReading {

    private final Statements statements;
    private final Spokes spokes;
    private final Offers offers;
    private final Paragraphs paragraphs;
    private final OfficeLimit limit;
    private final Clock clock;

    @Inject
    HubReading(
            Statements statements,
            Spokes spokes,
            Offers offers,
            Paragraphs paragraphs,
            OfficeLimit limit,
            Clock clock) {
        this.statements = statements;
        this.spokes = spokes;
        this.offers = offers;
        this.paragraphs = paragraphs;
        this.limit = limit;
        this.clock = clock;
    }

    /** How the offices that follow this statement stand. @throws NoHub when none does */
    @Transactional
    public RollUp rollUp(UUID hubStatementId) {
        ofMine(hubStatementId);
        if (!spokes.areThereOf(hubStatementId)) {
            throw NoHub.below();
        }
        return RollUp.of(spokes.standing(hubStatementId), clock.instant());
    }

    /** The paragraphs that the hub's text has now. */
    @Transactional
    public List<HubParagraph> paragraphs(UUID hubStatementId) {
        ofMine(hubStatementId);
        return paragraphs.of(hubStatementId).stream()
                .filter(paragraph -> !paragraph.isGone())
                .map(HubParagraph::of)
                .toList();
    }

    /** What the hub changed and this office has not decided. @throws NoHub when it follows none */
    @Transactional
    public Following following(UUID statementId) {
        Statement statement = ofMine(statementId);
        Spoke spoke = spoke(statementId);
        Map<String, OfficeText> texts = texts(statement);
        return new Following(
                statementId,
                spoke.hubStatementId(),
                statements.required(spoke.hubStatementId()).office(),
                statement.revision(),
                StatementView.stateOf(statement),
                spoke.optOut().orElse(null),
                offers.waiting(statementId).stream()
                        .map(offer -> Following.Change.of(
                                offer,
                                Optional.ofNullable(texts.get(key(
                                                offer.locale(),
                                                offer.paragraph().channelKind())))
                                        .flatMap(text -> text.standsFor(offer.paragraph()))
                                        .orElse("")))
                        .toList());
    }

    /** The office's text beside the hub's, by language and kind. */
    Map<String, OfficeText> texts(Statement statement) {
        List<Paragraph> hub = paragraphs.of(spoke(statement.id()).hubStatementId());
        List<Offer> known = offers.of(statement.id());
        Map<String, OfficeText> texts = new LinkedHashMap<>();
        statement.current().variants().stream()
                .filter(variant -> !variant.isNote())
                .forEach(variant ->
                        texts.put(key(variant.locale(), variant.channelKind()), new OfficeText(variant, hub, known)));
        return texts;
    }

    static String key(String locale, String channelKind) {
        return locale + "|" + channelKind;
    }

    /** @throws NoHub when the statement follows none */
    Spoke spoke(UUID statementId) {
        return spokes.required(statementId);
    }

    /** @throws org.kalends.content.office.NotYourOffice when the person who asks does not work for its office */
    Statement ofMine(UUID statementId) {
        Statement statement = statements.required(statementId);
        limit.require(statement.office());
        return statement;
    }
}
