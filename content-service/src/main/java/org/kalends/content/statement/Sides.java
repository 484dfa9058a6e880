package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Two texts beside each other: paragraph by paragraph, and word by word where a paragraph changed. */
public final class Sides {

    /** How much of two paragraphs must be the same for one to count as the other, rewritten. */
    private static final double ALIKE = 0.35;

    private Sides() {}

    /**
     * A paragraph on both sides.
     *
     * @param before its pieces as they were, same or del; empty when the paragraph is new
     * @param after its pieces as they are, same or ins; empty when the paragraph is gone
     */
    public record Row(List<TextDiff.Piece> before, List<TextDiff.Piece> after) {

        static Row of(String before, String after) {
            List<TextDiff.Piece> pieces = TextDiff.between(before, after);
            return new Row(without("ins", pieces), without("del", pieces));
        }

        public boolean isSame() {
            return before.equals(after);
        }

        /** Both sides in one, in reading order. */
        public List<TextDiff.Piece> pieces() {
            return TextDiff.between(text(before), text(after));
        }

        private static List<TextDiff.Piece> without(String kind, List<TextDiff.Piece> pieces) {
            return pieces.stream().filter(piece -> !piece.kind().equals(kind)).toList();
        }

        private static String text(List<TextDiff.Piece> pieces) {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /** The rows in reading order. */
    public static List<Row> between(String before, String after) {
        List<String> old = paragraphs(before);
        List<String> now = paragraphs(after);
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            old.subList(at, delta.getSource().getPosition()).forEach(same -> rows.add(Row.of(same, same)));
            rows.addAll(paired(delta.getSource().getLines(), delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        old.subList(at, old.size()).forEach(same -> rows.add(Row.of(same, same)));
        return rows;
    }

    /** The paragraphs of a text: what empty lines part. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /** Brings each rewritten paragraph beside its successor, so that together as much as possible stays the same. */
    private static List<Row> paired(List<String> old, List<String> now) {
        double[][] best = best(old, now);
        List<Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            double alike = alike(old.get(i), now.get(j));
            if (alike >= ALIKE && best[i][j] == alike + best[i + 1][j + 1]) {
                rows.add(Row.of(old.get(i++), now.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                rows.add(Row.of(old.get(i++), ""));
            } else {
                rows.add(Row.of("", now.get(j++)));
            }
        }
        old.subList(i, old.size()).forEach(gone -> rows.add(Row.of(gone, "")));
        now.subList(j, now.size()).forEach(added -> rows.add(Row.of("", added)));
        return rows;
    }

    /** For each pair of places, how much of the rest can be brought together. */
    private static double[][] best(List<String> old, List<String> now) {
        double[][] best = new double[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                double alike = alike(old.get(i), now.get(j));
                double together = alike >= ALIKE ? alike + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    /** The share of words that two paragraphs have in common, from 0 to 1. */
    private static double alike(String one, String other) {
        String[] words = one.strip().split("\\s+");
        String[] others = other.strip().split("\\s+");
        Map<String, Integer> left = new HashMap<>();
        Arrays.stream(words).forEach(word -> left.merge(word, 1, Integer::sum));
        long common = Arrays.stream(others)
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * common / (words.length + others.length);
    }
}
