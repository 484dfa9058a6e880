package org.kalends.contracts;

/** What events-service tells on {@link Topic#OFFICE}. */
public sealed interface OfficeEvent extends Event permits OfficeRegistered {}
