package org.kalends.events.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;

/** Draws a campaign's board for this reader. */
@RequestScoped
class Boards {

    private final CampaignReading reading;
    private final Offices offices;
    private final BoardGrids grids;
    private final BoardWarnings warnings;
    private final Timelines timelines;
    private final BoardNotices notices;

    @Inject
    Boards(
            CampaignReading reading,
            Offices offices,
            BoardGrids grids,
            BoardWarnings warnings,
            Timelines timelines,
            BoardNotices notices) {
        this.reading = reading;
        this.offices = offices;
        this.grids = grids;
        this.warnings = warnings;
        this.timelines = timelines;
        this.notices = notices;
    }

    Board draw(Campaign campaign, BoardGrids.View view) {
        Map<String, Office> speaking = offices.inOrder().stream().collect(Collectors.toMap(Office::key, o -> o));
        List<Step> steps = campaign.steps();
        return new Board(
                campaign.id().toString(),
                notices.title(campaign),
                campaign.year(),
                campaign.date(),
                notices.state(campaign),
                acts(campaign),
                notices.mine(steps),
                notices.of(campaign),
                notices.moved(campaign, reading.mayPlan()),
                notices.related(campaign),
                timelines.draw(campaign, steps),
                warnings.of(steps, speaking),
                grids.draw(campaign, steps, speaking, view));
    }

    private Board.Acts acts(Campaign campaign) {
        if (!reading.mayPlan()) {
            return Board.Acts.NONE;
        }
        CampaignState state = campaign.state();
        boolean under = state == CampaignState.SCHEDULED || state == CampaignState.RUNNING;
        return new Board.Acts(
                state.isOpen(),
                state == CampaignState.DRAFT,
                under,
                state == CampaignState.PAUSED,
                state != CampaignState.DRAFT);
    }
}
