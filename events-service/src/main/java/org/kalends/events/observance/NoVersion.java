package org.kalends.events.observance;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A change came without the version that it is based on (RFC 6585, section 3). */
public final class NoVersion extends Problem {

    private static final long serialVersionUID = 1L;

    NoVersion() {
        super(
                428,
                "version-required",
                "The change does not say what it is based on",
                Sentence.of(
                        "version-required",
                        "Read the observance and send its ETag as If-Match, so that you overwrite nobody's change unseen."),
                "If-Match");
    }

    /**
     * The version that an If-Match header names.
     *
     * @throws NoVersion when there is none or it is not one of ours
     */
    static long in(String header) {
        String digits = header == null ? "" : header.strip().replaceAll("^\"|\"$", "");
        if (!digits.matches("[0-9]{1,18}")) {
            throw new NoVersion();
        }
        return Long.parseLong(digits);
    }
}
