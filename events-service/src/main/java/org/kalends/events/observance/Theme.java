package org.kalends.events.observance;

/**
 * What an observance is about in one year. It is true of that year and is never carried into another.
 *
 * @param year the calendar year
 * @param text the theme, as it was announced
 * @param confidence how well it is known: high, medium or memory; may be null
 * @param source where it was seen; may be null
 */
public record Theme(int year, String text, String confidence, String source) {}
