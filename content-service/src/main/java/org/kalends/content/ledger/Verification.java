package org.kalends.content.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What came of reckoning the whole chain again.
 *
 * @param intact whether every link holds
 * @param entries how many there are
 * @param head the hash of the newest; note it elsewhere, and a chain that was written anew from the start shows too
 * @param flaws where it does not hold, at most a hundred
 * @param at when this was found
 */
public record Verification(boolean intact, long entries, String head, List<Flaw> flaws, Instant at) {}
