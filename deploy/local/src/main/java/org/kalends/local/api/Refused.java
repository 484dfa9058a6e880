package org.kalends.local.api;

/** The API said no. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String request, int status, String body) {
        super(request + " was answered " + status + ": " + body);
        this.status = status;
    }

    /** The status code; 0 when there was no answer. */
    public int status() {
        return status;
    }
}
