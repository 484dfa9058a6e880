package org.kalends.events.observance;

/** What is stated about an observance has changed, and with it perhaps its dates; told in the transaction that changed it. */
public record DatesChanged(Observance observance) {}
