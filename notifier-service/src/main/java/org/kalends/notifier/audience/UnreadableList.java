package org.kalends.notifier.audience;

import org.kalends.layout.problem.Problem;

/** A file that is not a list of people at all. */
public class UnreadableList extends Problem {

    private static final long serialVersionUID = 1L;

    UnreadableList(String why) {
        super(400, "unreadable-list", "List not readable", why, "list");
    }
}
