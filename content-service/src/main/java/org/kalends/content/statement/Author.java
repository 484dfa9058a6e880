package org.kalends.content.statement;

/**
 * Who did something.
 *
 * @param id stable id of the person
 * @param name the name to show
 */
public record Author(String id, String name) {

    /** The product itself, where no person acted. */
    public static final Author KALENDS = new Author("kalends", "Kalends");
}
