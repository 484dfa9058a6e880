package org.kalends.notifier.delivery;

import java.time.Instant;

/**
 * One moment by two clocks. Leases, waiting times and what a network promises are judged by the real one, which the
 * database keeps for all replicas; people are shown the other, which a rehearsal may have shifted.
 *
 * @param real the database's time
 * @param shown the time by the clock of this service
 */
record Now(Instant real, Instant shown) {}
