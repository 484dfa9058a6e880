package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Every milestone of the plan would be due before now. */
public final class CampaignInThePast extends Problem {

    private static final long serialVersionUID = 1L;

    CampaignInThePast(PlannedStep step) {
        super(
                422,
                "campaign-in-the-past",
                "The campaign is in the past",
                Sentence.of(
                        "campaign-in-the-past",
                        "The {0} of {1} would be due at {2} {3} {4}, which is over. Choose a later year.",
                        step.milestone().kind(),
                        step.office().key(),
                        step.due().at().toLocalDate().toString(),
                        step.due().at().toLocalTime().toString(),
                        step.due().zone().getId()),
                "year");
    }
}
