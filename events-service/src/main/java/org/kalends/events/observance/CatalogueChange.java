package org.kalends.events.observance;

/**
 * What a later version of the catalogue did to one field.
 *
 * @param key the observance's key
 * @param field the field, as files name it
 * @param before what it said; null when nothing
 * @param shipped what the catalogue says now; null when nothing
 * @param taken whether it was taken over; false when a person's edit was kept instead
 */
public record CatalogueChange(String key, String field, String before, String shipped, boolean taken) {}
