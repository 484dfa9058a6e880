package org.kalends.contracts.text;

import java.util.List;

/** Bluesky has two limits at once (lexicon app.bsky.feed.post): graphemes, and bytes of UTF-8. Addresses count as they are. */
record BlueskyRule() implements TextRule {

    private static final int GRAPHEMES = 300;
    private static final int BYTES = 3_000;

    @Override
    public String network() {
        return "bluesky";
    }

    @Override
    public List<Length> lengths(String text) {
        return List.of(
                new Length(Graphemes.count(text), GRAPHEMES, Length.Unit.CHARACTERS),
                new Length(Graphemes.bytes(text), BYTES, Length.Unit.BYTES));
    }
}
