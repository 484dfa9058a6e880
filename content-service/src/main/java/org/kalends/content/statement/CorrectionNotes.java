package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public notes of what was wrong. They are variants of the revision, so that they are approved with it. */
public final class CorrectionNotes {

    private static final int LONGEST = 1000;

    private CorrectionNotes() {}

    /**
     * These texts with these notes instead of those of an earlier correction.
     *
     * @param notes per language of a page; blank ones do not count
     * @throws UnfitNote when none is left, one is longer than 1,000 characters, or in a language without a page
     */
    static List<Variant> in(List<Variant> variants, Map<String, String> notes) {
        List<Variant> noted = new ArrayList<>(
                variants.stream().filter(variant -> !variant.isNote()).toList());
        notes.forEach((locale, note) -> {
            if (note != null && !note.isBlank()) {
                require(note.length() <= LONGEST);
                require(variants.stream().anyMatch(variant -> variant.is(locale, Variant.PAGE)));
                noted.add(new Variant(locale, Variant.NOTE, "", note));
            }
        });
        require(noted.stream().anyMatch(Variant::isNote));
        return noted;
    }

    /** The notes of a revision, per language in its order. */
    public static Map<String, String> of(Revision revision) {
        Map<String, String> notes = new LinkedHashMap<>();
        revision.variants().stream()
                .filter(Variant::isNote)
                .forEach(note -> notes.put(note.locale(), note.prose().text()));
        return notes;
    }

    private static void require(boolean fit) {
        if (!fit) {
            throw new UnfitNote(LONGEST);
        }
    }
}
