package org.kalends.notifier.delivery;

import java.util.UUID;

import org.kalends.notifier.channel.AccountRef;
import org.kalends.notifier.channel.Channel;
import org.kalends.notifier.channel.Post;

/**
 * A post whose sending is recorded as begun.
 *
 * @param deliveryId the delivery
 * @param fence the right to mark it
 */
record PostTask(UUID deliveryId, long fence, Channel channel, AccountRef account, Post post) {}
