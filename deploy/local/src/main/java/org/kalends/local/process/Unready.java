package org.kalends.local.process;

/** Kalends cannot come up; the message says why, in one sentence for the person at the terminal. */
public final class Unready extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one sentence */
    public Unready(String message) {
        super(message);
    }

    /** @param message one sentence */
    public Unready(String message, Throwable cause) {
        super(message, cause);
    }
}
