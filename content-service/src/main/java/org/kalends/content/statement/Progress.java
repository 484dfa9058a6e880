package org.kalends.content.statement;

/** How far a statement has come. Whether it is held is another question: a held one can still be approved. */
public enum Progress {
    DRAFT,
    IN_REVIEW,
    CHANGES_ASKED,
    APPROVED,
    LAPSED,
    RELEASED,
    CANCELLED;

    boolean isOver() {
        return this == RELEASED || this == CANCELLED;
    }
}
