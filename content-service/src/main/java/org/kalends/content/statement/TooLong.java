package org.kalends.content.statement;

import java.util.Locale;

import org.kalends.contracts.text.Length;
import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A text that its network would refuse or cut off. */
public class TooLong extends Problem {

    private static final long serialVersionUID = 1L;

    private TooLong(Sentence why) {
        super(422, "text-too-long", "A text does not fit", why, "variants");
    }

    /** @param network the network's name for itself */
    static TooLong social(Locale language, String network, Length length) {
        return new TooLong(Sentence.of(
                "text-too-long",
                "The social text in {0} is too long for {1}: it has {2} {3,select,BYTES{bytes}other{characters}}, and {4} fit. Nothing is cut off for you: shorten it, or split it into a thread.",
                language,
                network,
                length.count(),
                length.unit().name(),
                length.limit()));
    }

    static TooLong mail(Locale language, Length length) {
        return new TooLong(Sentence.of(
                "text-too-long.mail",
                "The mail in {0} has {1} bytes; mail programs hide what comes after {2}. Nothing is cut off for you: shorten it.",
                language,
                length.count(),
                length.limit()));
    }
}
