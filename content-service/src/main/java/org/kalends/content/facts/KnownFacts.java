package org.kalends.content.facts;

import java.util.Map;

/**
 * What may be said for an observance, a year and an office.
 *
 * @param facts what is stated and confirmed
 * @param open what is stated and waits to be confirmed, with the sheet that states it; its values are not among the facts
 */
public record KnownFacts(Facts facts, Map<Fact, FactScope> open) {}
