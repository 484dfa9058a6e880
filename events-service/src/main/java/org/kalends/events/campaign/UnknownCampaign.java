package org.kalends.events.campaign;

import java.util.UUID;

import org.kalends.layout.problem.Problem;

/** No campaign has this id. */
public final class UnknownCampaign extends Problem {

    private static final long serialVersionUID = 1L;

    UnknownCampaign(UUID id) {
        super(404, "unknown-campaign", "Unknown campaign", "No campaign has the id " + id + ".", "id");
    }
}
