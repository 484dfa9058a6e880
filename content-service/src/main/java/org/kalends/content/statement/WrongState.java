package org.kalends.content.statement;

import java.util.Locale;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A transition that the statement's state does not allow. */
public class WrongState extends Problem {

    private static final long serialVersionUID = 1L;

    WrongState(String act, Progress progress) {
        super(
                409,
                "wrong-state",
                "Not possible now",
                Sentence.of(
                        "wrong-state",
                        "The {0,select,dropped{correction}other{statement}} cannot be {0,select,sent_back{sent back}other{{0}}} now: it is "
                                + "{1,select,draft{being drafted}in_review{in review}changes_asked{sent back for changes}"
                                + "lapsed{no longer approved}other{{1}}}.",
                        act,
                        progress.name().toLowerCase(Locale.ROOT)),
                null);
    }
}
