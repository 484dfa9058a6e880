package org.kalends.events.paging;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The part of a list that was asked for cannot be found. */
public final class InvalidPage extends Problem {

    private static final long serialVersionUID = 1L;

    private InvalidPage(String field, Sentence remedy) {
        super(400, "invalid-page", "The list has no such page", remedy, field);
    }

    static InvalidPage limit(int most) {
        return new InvalidPage("limit", Sentence.of("invalid-page.limit", "Ask for 1 to {0} at a time.", most));
    }

    public static InvalidPage after() {
        return new InvalidPage(
                "after",
                Sentence.of("invalid-page.after", "Use the address of the next page as the header Link has it."));
    }
}
