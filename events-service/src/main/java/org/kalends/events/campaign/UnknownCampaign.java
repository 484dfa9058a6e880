package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** No campaign has this id. */
public final class UnknownCampaign extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownCampaign(UUID id) {
        super(
                404,
                "unknown-campaign",
                "Unknown campaign",
                Sentence.of("unknown-campaign", "No campaign has the id {0}.", id.toString()),
                "id");
    }
}
