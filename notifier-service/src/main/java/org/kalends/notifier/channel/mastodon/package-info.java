/** Mastodon: its API for statuses, with the idempotency key that makes a repeat safe for an hour. */
package org.kalends.notifier.channel.mastodon;
