package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** What changed from one text to another, word by word. */
public final class TextDiff {

    /** Unchanged characters that are left on each side of a change. */
    private static final int CONTEXT = 160;

    private TextDiff() {}

    /**
     * A stretch of text.
     *
     * @param kind same, del or ins
     */
    public record Piece(String kind, String text) {}

    /** The pieces in reading order; a text that did not change is one piece. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, "same", old.subList(at, delta.getSource().getPosition()));
            add(pieces, "del", delta.getSource().getLines());
            add(pieces, "ins", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, "same", old.subList(at, old.size()));
        return pieces;
    }

    /** The same with long unchanged stretches cut down to what stands next to a change. */
    public static List<Piece> condensed(List<Piece> pieces) {
        List<Piece> condensed = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            condensed.add(piece.kind().equals("same") ? condensed(piece, i > 0, i + 1 < pieces.size()) : piece);
        }
        return condensed;
    }

    private static Piece condensed(Piece same, boolean changeBefore, boolean changeAfter) {
        String text = same.text();
        if (text.length() <= 2 * CONTEXT) {
            return same;
        }
        String head = changeBefore ? text.substring(0, text.lastIndexOf(' ', CONTEXT) + 1) : "";
        String tail = changeAfter ? text.substring(text.indexOf(' ', text.length() - CONTEXT) + 1) : "";
        return new Piece("same", head + "… " + tail);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("(?<=\\s)(?=\\S)"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void add(List<Piece> pieces, String kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
