package org.kalends.content.statement;

import java.util.List;

import org.kalends.content.facts.Fact;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A text that cannot go out because it names people who have not agreed to it. */
public class MissingConsent extends Problem {

    private static final long serialVersionUID = 1L;

    MissingConsent(List<String> people) {
        super(
                422,
                "missing-consent",
                "A consent is missing",
                Sentence.of(
                        "missing-consent",
                        "No consent is valid on the day of release: {0}. Note the consent in the fact sheet, or take the"
                                + " person out of it; then ask again.",
                        people),
                Fact.HONOREE.key() + ".consent");
    }
}
