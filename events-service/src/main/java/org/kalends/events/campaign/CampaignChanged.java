package org.kalends.events.campaign;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** The campaign or a step of it has changed since it was read. */
public final class CampaignChanged extends Problem {

    private static final long serialVersionUID = 1L;

    CampaignChanged() {
        super(
                412,
                "campaign-changed",
                "The campaign has changed",
                Sentence.of(
                        "campaign-changed",
                        "The campaign or a step of it has changed since you read it. Read it again, then decide."),
                "If-Match");
    }
}
