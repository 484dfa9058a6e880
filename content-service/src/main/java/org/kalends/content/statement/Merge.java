package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Two people's changes of one text brought together, paragraph by paragraph.
 *
 * @param text both changes where they do not touch, else the text of the one who asks
 * @param whole whether it holds both
 */
record Merge(Variant text, boolean whole) {

    static Merge of(Variant base, Variant mine, Variant theirs) {
        boolean titleClashes = !mine.title().equals(base.title())
                && !theirs.title().equals(base.title())
                && !mine.title().equals(theirs.title());
        List<Edit> edits = new ArrayList<>(edits(base, mine));
        edits(base, theirs).stream().filter(edit -> !edits.contains(edit)).forEach(edits::add);
        edits.sort((a, b) -> Integer.compare(a.from(), b.from()));
        if (titleClashes || touch(edits)) {
            return new Merge(mine, false);
        }
        String title = mine.title().equals(base.title()) ? theirs.title() : mine.title();
        List<String> paragraphs = applied(Sides.paragraphs(base.source()), edits);
        return new Merge(new Variant(mine.locale(), mine.channelKind(), title, String.join("\n\n", paragraphs)), true);
    }

    /** Paragraphs of the base from one number to before another, and what stands there instead. */
    private record Edit(int from, int to, List<String> instead) {}

    private static List<Edit> edits(Variant base, Variant changed) {
        return DiffUtils.diff(Sides.paragraphs(base.source()), Sides.paragraphs(changed.source())).getDeltas().stream()
                .map(Merge::edit)
                .toList();
    }

    private static Edit edit(AbstractDelta<String> delta) {
        int from = delta.getSource().getPosition();
        return new Edit(
                from,
                from + delta.getSource().size(),
                List.copyOf(delta.getTarget().getLines()));
    }

    /** Whether two edits are of the same paragraph, or put something in at the same place. */
    private static boolean touch(List<Edit> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            Edit before = sorted.get(i - 1);
            Edit after = sorted.get(i);
            if (after.from() < before.to() || after.from() == before.from()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> applied(List<String> base, List<Edit> sorted) {
        List<String> merged = new ArrayList<>();
        int at = 0;
        for (Edit edit : sorted) {
            merged.addAll(base.subList(at, edit.from()));
            merged.addAll(edit.instead());
            at = edit.to();
        }
        merged.addAll(base.subList(at, base.size()));
        return merged;
    }
}
