package org.kalends.events.observance;

/**
 * A version of the catalogue was brought in.
 *
 * @param fingerprint of its content
 */
record CatalogueBroughtIn(String fingerprint) {}
