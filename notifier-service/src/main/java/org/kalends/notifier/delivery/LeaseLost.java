package org.kalends.notifier.delivery;

/** Somebody else has taken over: whoever worked with this lease may not mark any more. */
class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost(Object claim) {
        super("The lease has run out and was taken over: " + claim);
    }
}
