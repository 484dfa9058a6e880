package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.github.difflib.DiffUtils;
import com.ibm.icu.text.BreakIterator;

/** Counts sentences that changed, which is how people speak of a change. Sentences end as ICU's rules of the language say. */
final class Sentences {

    private Sentences() {}

    /** How many sentences were written, rewritten or taken out. */
    static int changed(String before, String after, Locale language) {
        return DiffUtils.diff(of(before, language), of(after, language)).getDeltas().stream()
                .mapToInt(delta ->
                        Math.max(delta.getSource().size(), delta.getTarget().size()))
                .sum();
    }

    private static List<String> of(String text, Locale language) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        for (String paragraph : Sides.paragraphs(text)) {
            breaks.setText(paragraph);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                sentences.add(paragraph.substring(from, to).strip());
                from = to;
            }
        }
        return sentences;
    }
}
