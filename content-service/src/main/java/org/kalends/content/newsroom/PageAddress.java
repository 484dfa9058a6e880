package org.kalends.content.newsroom;

/**
 * Where a statement is found, whatever its language.
 *
 * @param office the office's key
 * @param year the year of the occurrence
 * @param slug the last part of the path
 */
public record PageAddress(String office, int year, String slug) {

    static final String ROOT = "/newsroom";

    public String path() {
        return ROOT + "/" + office + "/" + year + "/" + slug;
    }
}
