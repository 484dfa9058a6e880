package org.kalends.events.observance;

/** Something to choose in a form, and whether it is chosen. */
public record Choice(String key, String name, boolean chosen) {}
