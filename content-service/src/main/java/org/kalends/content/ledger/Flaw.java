package org.kalends.content.ledger;

/**
 * A place at which something was tampered with.
 *
 * @param position of the ledger's entry; 0 when it is not about one entry
 * @param what {@code changed} (an entry is not as it was written), {@code missing} (one was taken out or put in), {@code end}
 *     (the newest were cut off), {@code text} (a stored text is not the one that was recorded)
 * @param where in words for whoever looks
 */
public record Flaw(long position, String what, String where) {}
