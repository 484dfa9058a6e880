package org.kalends.contracts;

/**
 * Deliveries of a publication by state; all are counts of deliveries.
 *
 * @param total all that were planned
 * @param waiting pending, sending or to be retried
 * @param sent accepted by the mail server or the network
 * @param failed refused for good
 * @param unknown outcome not known
 * @param suppressed not tried: a standing reason forbids it
 */
public record DeliveryCounts(int total, int waiting, int sent, int failed, int unknown, int suppressed) {}
