package org.kalends.content.idempotency;

/**
 * What a creation made.
 *
 * @param location its address, under the root path
 * @param view how it is shown to a program
 */
public record Created(String location, Object view) {}
