package org.kalends.contracts;

/** Work of notifier-service, or of an external channel, on {@link Topic#SOCIAL}. */
public sealed interface SocialEvent extends Event permits SocialPostPlanned {}
