package org.kalends.content.hub;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.statement.Precondition;
import org.kalends.content.statement.Statement;
import org.kalends.content.statement.Variant;

/** An office that follows says what the hub locked, and has its own words where the hub left a place for them. */
@ApplicationScoped
class HubWishes implements Precondition {

    private static final int SHOWN = 60;

    private final Spokes spokes;
    private final Offers offers;
    private final Paragraphs paragraphs;

    @Inject
    HubWishes(Spokes spokes, Offers offers, Paragraphs paragraphs) {
        this.spokes = spokes;
        this.offers = offers;
        this.paragraphs = paragraphs;
    }

    @Override
    public void require(Statement statement) {
        Optional<Spoke> spoke = spokes.findByIdOptional(statement.id());
        if (spoke.isEmpty() || spoke.get().optOut().isPresent()) {
            return;
        }
        List<Variant> variants = statement.current().variants();
        paragraphs.of(spoke.get().hubStatementId()).stream()
                .filter(paragraph -> paragraph.mark() == Paragraph.Mark.LOCKED && !paragraph.isGone())
                .filter(paragraph -> isLackingIn(variants, paragraph))
                .findFirst()
                .ifPresent(paragraph -> {
                    throw LockedParagraph.missing(beginning(paragraph.text()));
                });
        offers.waiting(statement.id()).forEach(HubWishes::decided);
    }

    private static boolean isLackingIn(List<Variant> variants, Paragraph paragraph) {
        return variants.stream()
                .filter(variant -> paragraph.isIn(variant.locale(), variant.channelKind()))
                .anyMatch(variant -> !Blocks.of(variant).has(paragraph.text()));
    }

    private static void decided(Offer offer) {
        String begins = beginning(offer.now().isEmpty() ? offer.before() : offer.now());
        switch (offer.paragraph().mark()) {
            case LOCAL -> throw LockedParagraph.slot(begins);
            case LOCKED -> throw LockedParagraph.missing(begins);
            case SHARED -> {}
        }
    }

    private static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
