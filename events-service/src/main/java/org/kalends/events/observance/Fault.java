package org.kalends.events.observance;

/**
 * What is wrong with one field.
 *
 * @param field the field, as forms and files name it
 * @param message what is wrong and what to do, in the reader's language
 */
public record Fault(String field, String message) {}
