package org.kalends.contracts;

/** Work of notifier-service on {@link Topic#MAIL}. No address ever travels on Kafka. */
public sealed interface MailEvent extends Event permits MailChunkPlanned {}
