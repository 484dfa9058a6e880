package org.kalends.events.calendar;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** What was asked of a feed cannot be kept. */
final class InvalidFeed extends Problem {

    private static final long serialVersionUID = 1L;

    InvalidFeed(String field, Sentence remedy) {
        super(400, "invalid-feed", "The feed cannot be made like this", remedy, field);
    }
}
