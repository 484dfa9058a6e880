package org.kalends.content.facts;

/**
 * What a sheet holds for.
 *
 * @param observance the observance's key
 * @param year the calendar year; null for every year
 * @param office the office's key; null for every office
 */
public record FactScope(String observance, Integer year, String office) {}
