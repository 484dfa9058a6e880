package org.kalends.events.campaign;

/**
 * A campaign in a list; its steps are counted, not read.
 *
 * @param offices how many take part
 * @param waiting how many of its steps wait for the person who asks
 */
public record CampaignLine(Campaign campaign, CampaignState state, int offices, int waiting) {}
