package org.kalends.content.idempotency;

/**
 * What was answered to a creation.
 *
 * @param location the address of what was created, under the root path
 * @param json what was created, as JSON
 */
public record Answer(String location, String json) {}
