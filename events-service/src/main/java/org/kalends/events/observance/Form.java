package org.kalends.events.observance;

/** How a phrase stands in a sentence. */
enum Form {
    /** By itself. */
    PLAIN,
    /** Behind a preposition such as after, which in some languages bends it. */
    OF;

    /** As the message bundle is told. */
    String key() {
        return this == PLAIN ? "plain" : "of";
    }
}
