package org.kalends.contracts;

import java.io.IOException;

/** An event lacks a field that its contract requires; the message names it. */
public class IncompleteEvent extends IOException {

    private static final long serialVersionUID = 1L;

    IncompleteEvent(String reason) {
        super(reason);
    }
}
