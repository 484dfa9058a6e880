package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The campaign is not where this can be done with it: it is finished, cancelled, a draft, or not paused. */
public final class CampaignIsOver extends Problem {

    private static final long serialVersionUID = 1L;

    CampaignIsOver(Campaign campaign) {
        super(
                409,
                "campaign-is-over",
                "The campaign cannot do that now",
                Sentence.of(
                        "campaign-is-over",
                        "The campaign is {0}. Look at its board again.",
                        campaign.state().word()),
                null);
    }
}
