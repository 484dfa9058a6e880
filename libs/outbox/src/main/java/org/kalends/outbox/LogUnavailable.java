package org.kalends.outbox;

import java.sql.SQLException;

/** The outbox or the message log cannot be reached or written just now. */
public class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogUnavailable(SQLException cause) {
        super("The database does not take the message: " + cause.getMessage(), cause);
    }
}
