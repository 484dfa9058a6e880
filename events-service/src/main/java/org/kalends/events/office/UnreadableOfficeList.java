package org.kalends.events.office;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** A list of offices as a whole cannot be taken in: its header is wrong, or it is too long. */
public final class UnreadableOfficeList extends Problem {

    private static final long serialVersionUID = 1L;

    UnreadableOfficeList(Sentence remedy) {
        super(400, "unreadable-office-list", "The list of offices cannot be read", remedy, "list");
    }
}
