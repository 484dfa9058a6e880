package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;

/** A finished or cancelled campaign cannot be changed. */
public final class CampaignIsOver extends Problem {

    private static final long serialVersionUID = 1L;

    CampaignIsOver(Campaign campaign) {
        super(
                409,
                "campaign-is-over",
                "The campaign is over",
                "The campaign is " + campaign.state().word() + "; there is nothing left to change.",
                null);
    }
}
