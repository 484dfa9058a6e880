package org.kalends.contracts.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a text may be cut in two, the better places first. */
final class Cuts {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /** After which no sentence ends: an initial, or an abbreviation of initials. */
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Lu}\\.\\s*$");

    private final String text;
    private final List<NavigableSet<Integer>> kinds;

    Cuts(String text, Locale locale) {
        this.text = text;
        TreeSet<Integer> graphemes = new TreeSet<>(Graphemes.ends(text));
        Links.withScheme(text)
                .forEach(link ->
                        graphemes.subSet(link.start(), false, link.end(), false).clear());
        NavigableSet<Integer> sentences = among(graphemes, breaks(BreakIterator.getSentenceInstance(locale)));
        sentences.removeIf(end ->
                INITIAL.matcher(text.substring(Math.max(0, end - 8), end)).find());
        this.kinds = List.of(
                among(graphemes, paragraphs()),
                sentences,
                among(graphemes, breaks(BreakIterator.getLineInstance(locale))),
                graphemes);
    }

    /**
     * The text in parts that all fit.
     *
     * @param most how many parts there may be
     * @param fits whether a part fits at its place, counted from 0
     * @return empty when it takes more parts, or a part cannot be made to fit
     */
    Optional<List<String>> parts(int most, BiPredicate<String, Integer> fits) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int start = at;
            int place = parts.size();
            Optional<Integer> end =
                    end(start, cut -> fits.test(text.substring(start, cut).strip(), place));
            if (end.isEmpty() || place == most) {
                return Optional.empty();
            }
            parts.add(text.substring(start, end.get()).strip());
            at = end.get();
        }
        return Optional.of(parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private Optional<Integer> end(int start, IntPredicate fits) {
        if (fits.test(text.length())) {
            return Optional.of(text.length());
        }
        return kinds.stream()
                .map(kind -> List.copyOf(kind.tailSet(start, false)))
                .map(cuts -> furthest(cuts, fits))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What fits up to a place fits up to every earlier one. */
    private static Optional<Integer> furthest(List<Integer> cuts, IntPredicate fits) {
        int fitting = 0;
        for (int high = cuts.size(); fitting < high; ) {
            int middle = (fitting + high) >>> 1;
            if (fits.test(cuts.get(middle))) {
                fitting = middle + 1;
            } else {
                high = middle;
            }
        }
        return fitting == 0 ? Optional.empty() : Optional.of(cuts.get(fitting - 1));
    }

    private Stream<Integer> paragraphs() {
        Matcher m = PARAGRAPH.matcher(text);
        return m.results().map(gap -> gap.end());
    }

    private Stream<Integer> breaks(BreakIterator iterator) {
        iterator.setText(text);
        return Stream.iterate(iterator.first(), end -> end != BreakIterator.DONE, _ -> iterator.next())
                .toList()
                .stream();
    }

    private static NavigableSet<Integer> among(NavigableSet<Integer> allowed, Stream<Integer> wanted) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        wanted.filter(allowed::contains).forEach(cuts::add);
        return cuts;
    }
}
