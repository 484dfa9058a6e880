package org.kalends.content.template;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A change came without the version that it is based on (RFC 6585, section 3). */
class NoTemplateVersion extends Problem {

    private static final long serialVersionUID = 1L;

    NoTemplateVersion() {
        super(
                428,
                "template-version-required",
                "The change does not say what it is based on",
                Sentence.of(
                        "template-version-required",
                        "Read the template and send its ETag as If-Match; for a new template send \"0\"."),
                "If-Match");
    }

    /** The number in an If-Match header. @throws NoTemplateVersion when there is none */
    static int in(String header) {
        String digits = header == null ? "" : header.strip().replaceAll("^\"|\"$", "");
        if (!digits.matches("[0-9]{1,9}")) {
            throw new NoTemplateVersion();
        }
        return Integer.parseInt(digits);
    }
}
