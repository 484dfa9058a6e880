package org.kalends.content.statement;

import java.util.List;

/** Spells out what changed: in which texts, and how many sentences of each. */
final class ChangeWords {

    private final DeskWords words;

    ChangeWords(DeskWords words) {
        this.words = words;
    }

    /** One sentence for each text that changed. */
    List<String> of(List<VariantChange> changes) {
        return changes.stream().filter(VariantChange::isChanged).map(this::of).toList();
    }

    private String of(VariantChange change) {
        String text = KindWords.label(words, change.channelKind()) + ", " + change.languageName();
        if (change.before().isEmpty()) {
            return words.textAdded(text);
        }
        return change.after().isEmpty()
                ? words.textGone(text)
                : words.sentencesChanged(text, Math.max(1, change.sentences()));
    }
}
