/** The ways out, each behind one small interface, and the accounts that are our identity on them. */
package org.kalends.notifier.channel;
