package org.kalends.events.calendar;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** No calendar is read at this address: it never was, or it was revoked. */
final class UnknownFeed extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownFeed() {
        super(
                404,
                "unknown-feed",
                "No such calendar",
                Sentence.of(
                        "unknown-feed",
                        "No calendar is read at this address. If it was revoked, ask for a new one on the calendar's page."),
                null);
    }
}
