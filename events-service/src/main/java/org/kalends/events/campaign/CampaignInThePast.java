package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;

/** A milestone of the plan would be due before now. */
public final class CampaignInThePast extends Problem {

    private static final long serialVersionUID = 1L;

    CampaignInThePast(PlannedStep step) {
        super(
                422,
                "campaign-in-the-past",
                "The campaign is in the past",
                "The " + step.milestone().kind() + " of " + step.office().key() + " would be due at "
                        + step.due().at().toLocalDate() + " " + step.due().at().toLocalTime() + " "
                        + step.due().zone() + ", which is over. Choose a later year.",
                "year");
    }
}
