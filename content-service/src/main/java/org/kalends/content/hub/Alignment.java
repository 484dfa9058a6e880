package org.kalends.content.hub;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Which paragraph of one text is which of another: pairs in the same order whose likeness adds up to the most, and a lone
 * paragraph between two pairs with the lone one that stands there on the other side.
 */
final class Alignment {

    private static final double ENOUGH = 0.3;

    private final int[] partner;

    private Alignment(int[] partner) {
        this.partner = partner;
    }

    /** Of two states of one text. */
    static Alignment of(List<String> before, List<String> after) {
        return new Alignment(paired(before, after, Alignment::likeness));
    }

    /** Of a text and its translation, where only the build can be compared. */
    static Alignment translated(List<String> source, List<String> target) {
        return new Alignment(paired(source, target, (a, b) -> build(a).equals(build(b)) ? 0.6 : 0));
    }

    /** The place in the second text of a paragraph of the first; -1 when it is not there. */
    int of(int index) {
        return partner[index];
    }

    private static int[] paired(List<String> a, List<String> b, ToDoubleBiFunction<String, String> likeness) {
        double[][] like = new double[a.size()][b.size()];
        double[][] best = new double[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                like[i][j] = likeness.applyAsDouble(a.get(i), b.get(j));
                double pair = like[i][j] < ENOUGH ? 0 : like[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return lonePaired(walked(like, best), b.size());
    }

    private static int[] walked(double[][] like, double[][] best) {
        int[] partner = new int[like.length];
        Arrays.fill(partner, -1);
        int i = 0;
        int j = 0;
        while (i < like.length && j < like[i].length) {
            if (like[i][j] >= ENOUGH && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                partner[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }

    private static int[] lonePaired(int[] partner, int size) {
        for (int i = 0; i < partner.length; i++) {
            int before = i == 0 ? -1 : partner[i - 1];
            int after = i + 1 == partner.length ? size : partner[i + 1];
            boolean lone = partner[i] < 0 && (i == 0 || before >= 0) && (i + 1 == partner.length || after >= 0);
            if (lone && after - before == 2) {
                partner[i] = before + 1;
            }
        }
        return partner;
    }

    private static double likeness(String a, String b) {
        if (a.equals(b)) {
            return 1.01;
        }
        if (!build(a).equals(build(b))) {
            return 0;
        }
        Set<String> common = words(a);
        int size = common.size() + words(b).size();
        common.retainAll(words(b));
        return size == 0 ? 0 : 2.0 * common.size() / size;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** What kind of Markdown block it is. */
    private static String build(String block) {
        if (block.startsWith("#")) {
            return "heading";
        }
        return switch (block.isEmpty() ? ' ' : block.charAt(0)) {
            case '>' -> "quotation";
            case '-', '*', '+' -> "list";
            default -> "text";
        };
    }
}
