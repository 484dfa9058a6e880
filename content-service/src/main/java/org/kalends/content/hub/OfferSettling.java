package org.kalends.content.hub;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.statement.CurrentTexts;
import org.kalends.content.statement.Variant;

/** Asks nobody to decide what their text says already. */
@ApplicationScoped
class OfferSettling {

    private static final int AT_ONCE = 100;

    private final Spokes spokes;
    private final Offers offers;
    private final CurrentTexts texts;
    private final Clock clock;

    @Inject
    OfferSettling(Spokes spokes, Offers offers, CurrentTexts texts, Clock clock) {
        this.spokes = spokes;
        this.offers = offers;
        this.texts = texts;
        this.clock = clock;
    }

    /** Holds what waits against every text that changed since it was last done. */
    @Transactional
    void settle() {
        List<UUID> changed = spokes.toLookAt();
        for (int i = 0; i < changed.size(); i += AT_ONCE) {
            settle(changed.subList(i, Math.min(changed.size(), i + AT_ONCE)));
        }
    }

    private void settle(List<UUID> statements) {
        Map<UUID, CurrentTexts.Text> now = texts.ofAll(statements).stream()
                .collect(Collectors.toMap(CurrentTexts.Text::statementId, text -> text));
        List<UUID> settled = new ArrayList<>();
        for (Offer offer : offers.waitingAt(statements)) {
            CurrentTexts.Text text = now.get(offer.spokeId());
            if (text != null && text.variants().stream().anyMatch(variant -> isSaidIn(variant, offer))) {
                settled.add(offer.id());
            }
        }
        offers.settle(settled, clock.instant());
        spokes.lookedAt(statements);
    }

    /** Whether the office says it already; of words of its own and of a translation only a person can tell. */
    private static boolean isSaidIn(Variant variant, Offer offer) {
        Paragraph paragraph = offer.paragraph();
        if (offer.isTranslated() || !variant.is(offer.locale(), paragraph.channelKind())) {
            return false;
        }
        Blocks blocks = Blocks.of(variant);
        if (paragraph.mark() == Paragraph.Mark.LOCAL) {
            return !offer.anchor().isEmpty() && !blocks.has(offer.now());
        }
        return offer.now().isEmpty()
                ? !blocks.has(offer.before()) && !blocks.has(offer.anchor())
                : blocks.has(offer.now());
    }
}
