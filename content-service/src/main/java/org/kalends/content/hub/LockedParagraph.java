package org.kalends.content.hub;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Words of one's own where the hub wants its own said. */
class LockedParagraph extends Problem {

    private static final long serialVersionUID = 1L;

    private LockedParagraph(Sentence what) {
        super(422, "locked-paragraph", "The hub locked this paragraph", what, "offer");
    }

    static LockedParagraph kept() {
        return new LockedParagraph(Sentence.of(
                "locked-paragraph.kept",
                "The hub locked this paragraph: take it over, or opt out of the hub’s text with a reason."));
    }

    /** @param begins how the paragraph begins */
    static LockedParagraph missing(String begins) {
        return new LockedParagraph(Sentence.of(
                "locked-paragraph.missing",
                "The hub locked the paragraph “{0}”, and the text does not have it. Take it over, or opt out of"
                        + " the hub’s text with a reason; then ask again.",
                begins));
    }

    /** @param begins how the hub's paragraph begins */
    static LockedParagraph slot(String begins) {
        return new LockedParagraph(Sentence.of(
                "locked-paragraph.slot",
                "The hub left a place for words of your own where it says “{0}”. Write them, or say that the"
                        + " hub’s words are right for you; then ask again.",
                begins));
    }
}
