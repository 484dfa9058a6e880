package org.kalends.content.statement;

import java.util.List;
import java.util.Locale;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A picture of which nothing is said to those who do not see it. */
public class MissingAlt extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param locales the languages without an alternative text */
    public MissingAlt(List<String> locales) {
        super(
                422,
                "missing-alt",
                "The picture needs words",
                Sentence.of(
                        "missing-alt",
                        "The picture has no alternative text in {0}. Say in a sentence what it shows, or that it is decorative.",
                        locales.stream().map(Locale::forLanguageTag).toList()),
                "alt-" + locales.getFirst());
    }
}
