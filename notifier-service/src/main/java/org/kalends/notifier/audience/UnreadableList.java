package org.kalends.notifier.audience;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A file that is not a list of people at all. */
public class UnreadableList extends Problem {

    private static final long serialVersionUID = 1L;

    UnreadableList(Sentence why) {
        super(400, "unreadable-list", "List not readable", why, "list");
    }
}
