package org.kalends.events.campaign;

import java.util.UUID;

/**
 * Where a campaign comes from.
 *
 * @param plannedBy the id of the person who planned it or gave the standing order
 * @param previous the campaign that it was planned from, usually last year's; null for none
 * @param standingOrder the order that proposed it; null when a person did
 */
record Origin(String plannedBy, UUID previous, UUID standingOrder) {}
