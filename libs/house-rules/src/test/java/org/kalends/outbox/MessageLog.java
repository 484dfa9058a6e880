package org.kalends.outbox;

import java.util.function.Consumer;

/** Stands for the outbox library's message log, which the rules know by name. */
public class MessageLog {

    public void once(String consumer, String message, Consumer<String> effect) {
        effect.accept(consumer + message);
    }
}
