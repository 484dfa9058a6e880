package org.kalends.content.statement;

/** How far a statement has come. Whether it is held is another question: a held one can still be approved. */
public enum Progress {
    DRAFT,
    IN_REVIEW,
    CHANGES_ASKED,
    APPROVED,
    LAPSED,
    RELEASED,
    RETRACTED,
    EXPIRED,
    CANCELLED;

    /** Whether nothing can be done with the text any more. */
    public boolean isOver() {
        return this == RELEASED || this == RETRACTED || this == EXPIRED || this == CANCELLED;
    }

    /** How far it is with a new text: an approval of the earlier one has lapsed, and stays lapsed. */
    Progress withNewText() {
        return this == APPROVED || this == LAPSED ? LAPSED : DRAFT;
    }

    /** @throws WrongState when nothing can be done any more */
    void requireOpen(String act) {
        require(!isOver(), act);
    }

    /** @throws WrongState when approval has been asked for or given already */
    void requireWithItsAuthor(String act) {
        require(!isOver() && this != IN_REVIEW && this != APPROVED, act);
    }

    /** @throws WrongState when nobody has asked for an approval */
    void requireInReview(String act) {
        require(this == IN_REVIEW, act);
    }

    /** @throws WrongState when the current text is not approved */
    void requireApproved(String act) {
        require(this == APPROVED, act);
    }

    /** @throws WrongState when it is not public, or a correction of it is under way */
    void requireReleased(String act) {
        require(this == RELEASED, act);
    }

    private void require(boolean right, String act) {
        if (!right) {
            throw new WrongState(act, this);
        }
    }
}
