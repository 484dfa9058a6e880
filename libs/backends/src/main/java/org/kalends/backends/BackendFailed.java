package org.kalends.backends;

/** A backend did not start or stop; the message says which, and why, in one sentence. */
public final class BackendFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the person at the terminal */
    public BackendFailed(String message) {
        super(message);
    }

    /** @param message one sentence for the person at the terminal */
    public BackendFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
