package org.kalends.local.rehearsal;

/** Something that the rest of the rehearsal needs did not happen in time. */
final class NotSeen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotSeen(String what) {
        super(what);
    }
}
