package org.kalends.contracts;

/** What notifier-service tells on {@link Topic#PUBLICATION}. */
public sealed interface PublicationEvent extends Event permits PublicationChanged {}
