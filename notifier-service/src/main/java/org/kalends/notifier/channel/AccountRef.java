package org.kalends.notifier.channel;

/**
 * An account as a channel needs it.
 *
 * @param key short stable name
 * @param url the network's instance; null when the channel has only one place
 * @param secret where its secret is to be found; null when it needs none
 */
public record AccountRef(String key, String url, SecretReference secret) {}
