package org.kalends.content.template;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A request about templates that cannot be understood. */
class UnfitTemplate extends Problem {

    private static final long serialVersionUID = 1L;

    private UnfitTemplate(Sentence why, String field) {
        super(422, "unfit-template-request", "The request about templates cannot be understood", why, field);
    }

    static UnfitTemplate key(String path) {
        return new UnfitTemplate(
                Sentence.of(
                        "unfit-template-request.key",
                        "“{0}” names no template. Occasion, step and kind are small Latin letters, digits and hyphens, the language"
                                + " a tag such as ar-EG.",
                        path),
                "key");
    }

    static UnfitTemplate text() {
        return new UnfitTemplate(
                Sentence.of("unfit-template-request.text", "Send a title and a body, which may be empty."), "body");
    }

    static UnfitTemplate page() {
        return new UnfitTemplate(
                Sentence.of(
                        "unfit-template-request.page",
                        "Ask for 1 to 500 at a time, and send “next” of the page before as it is."),
                "cursor");
    }

    static UnfitTemplate archive(Sentence why) {
        return new UnfitTemplate(why, "file");
    }
}
