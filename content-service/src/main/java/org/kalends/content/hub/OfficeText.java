package org.kalends.content.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.kalends.content.statement.Variant;

/**
 * An office's text in one language and kind beside the hub's: which of its paragraphs stands for which of the hub's, and what
 * becomes of it when the office takes something over.
 */
final class OfficeText {

    private final Variant variant;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final List<String> blocks;
    private final Map<Integer, List<String>> added = new TreeMap<>();
    private final List<Paragraph> hub;
    private boolean changed;

    /**
     * @param all the hub's paragraphs
     * @param offers all that the office was ever offered
     */
    OfficeText(Variant variant, List<Paragraph> all, List<Offer> offers) {
        this.variant = variant;
        this.blocks = new ArrayList<>(Blocks.of(variant).all());
        Map<UUID, Offer> known = new HashMap<>();
        offers.stream()
                .filter(offer -> offer.locale().equals(variant.locale()))
                .forEach(offer -> known.put(offer.paragraph().id(), offer));
        this.hub = all.stream()
                .filter(p -> p.channelKind().equals(variant.channelKind()) && !p.isTitle())
                .filter(p -> p.locale().equals(language(all, variant)))
                .sorted(Comparator.comparingInt(Paragraph::position))
                .toList();
        align(known);
        all.stream().filter(Paragraph::isTitle).forEach(title -> places.put(title.id(), 0));
    }

    /** The language in which the hub says it: the office's, or the one from which it translates. */
    private static String language(List<Paragraph> all, Variant variant) {
        boolean same = all.stream().anyMatch(p -> p.locale().equals(variant.locale()));
        return same
                ? variant.locale()
                : all.stream()
                        .filter(p -> p.channelKind().equals(variant.channelKind()))
                        .map(Paragraph::locale)
                        .findFirst()
                        .orElse(variant.locale());
    }

    private void align(Map<UUID, Offer> known) {
        List<Paragraph> standing = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        boolean translated = hub.stream().anyMatch(p -> !p.locale().equals(variant.locale()));
        for (Paragraph paragraph : hub) {
            Offer offer = known.get(paragraph.id());
            String anchor = translated
                    ? offer == null || offer.anchor().isEmpty() ? paragraph.text() : offer.anchor()
                    : offer == null ? paragraph.text() : offer.anchor();
            if (!anchor.isEmpty()) {
                standing.add(paragraph);
                anchors.add(anchor);
            }
        }
        List<String> body = blocks.subList(1, blocks.size());
        boolean alike = translated && anchors.size() == body.size();
        Alignment same = translated ? Alignment.translated(anchors, body) : Alignment.of(anchors, body);
        for (int i = 0; i < standing.size(); i++) {
            int at = alike ? i : same.of(i);
            if (at >= 0) {
                places.put(standing.get(i).id(), at + 1);
            }
        }
    }

    /** What stands for this paragraph; empty when nothing does. */
    Optional<String> standsFor(Paragraph paragraph) {
        return Optional.ofNullable(places.get(paragraph.id())).map(blocks::get).filter(text -> !text.isEmpty());
    }

    /** Puts these words where the paragraph stands, or after the one before it; takes it out when they are empty. */
    void put(Paragraph paragraph, String words) {
        Integer at = places.get(paragraph.id());
        if (at != null) {
            changed |= !blocks.get(at).equals(words);
            blocks.set(at, words);
        } else if (!words.isEmpty()) {
            changed = true;
            added.computeIfAbsent(placeBefore(paragraph), place -> new ArrayList<>())
                    .add(words);
        }
    }

    private int placeBefore(Paragraph paragraph) {
        return hub.stream()
                .filter(p -> p.position() < paragraph.position() && places.containsKey(p.id()))
                .mapToInt(p -> places.get(p.id()))
                .max()
                .orElse(0);
    }

    boolean isChanged() {
        return changed;
    }

    /** The whole text as it is now. */
    Variant text() {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            all.add(blocks.get(at));
            all.addAll(added.getOrDefault(at, List.of()));
        }
        return Blocks.from(all).in(variant.locale(), variant.channelKind());
    }
}
