/** Messages that leave with the transaction that made them, and messages that take effect once. */
package org.kalends.outbox;
