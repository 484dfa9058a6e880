/** A network of our own, for trying things out: its posts are rows, shown as a timeline. */
package org.kalends.notifier.channel.sandbox;
