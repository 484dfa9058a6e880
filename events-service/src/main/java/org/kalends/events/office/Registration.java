package org.kalends.events.office;

/** What registering an office did. */
enum Registration {
    ADDED,
    CHANGED,
    UNCHANGED
}
