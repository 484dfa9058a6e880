package org.kalends.content.facts;

/**
 * What a sheet holds for.
 *
 * @param observance the observance's key
 * @param year the calendar year; null for every year
 * @param office the office's key; null for every office
 */
public record FactScope(String observance, Integer year, String office) {

    /** The address of the page of this sheet. */
    public String path() {
        return "/content/fact-sheets/" + observance + (year == null && office == null ? "" : "?")
                + (year == null ? "" : "year=" + year) + (year == null || office == null ? "" : "&")
                + (office == null ? "" : "office=" + office);
    }
}
