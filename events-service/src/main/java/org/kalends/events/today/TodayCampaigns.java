package org.kalends.events.today;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.CampaignLine;
import org.kalends.events.campaign.CampaignLines;
import org.kalends.events.campaign.MoveWords;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws the campaigns about which somebody must say something: the proposed ones, and those whose occurrence has moved. */
@RequestScoped
class TodayCampaigns {

    private static final int MOST = 20;

    private final CampaignLines lines;
    private final CurrentPerson person;
    private final Moments moments;
    private final Reader reader;

    @Inject
    TodayCampaigns(CampaignLines lines, CurrentPerson person, Moments moments, Reader reader) {
        this.lines = lines;
        this.person = person;
        this.moments = moments;
        this.reader = reader;
    }

    List<Today.MovedAway> moved() {
        return lines.moved(MOST).stream().map(this::moved).toList();
    }

    List<Today.Proposed> proposed() {
        return lines.drafts(MOST).stream().map(this::proposed).toList();
    }

    private Today.MovedAway moved(CampaignLine line) {
        Campaign campaign = line.campaign();
        MoveWords words = reader.words(MoveWords.class);
        String planned = moments.day(campaign.date());
        return new Today.MovedAway(
                campaign.title(reader.locale()),
                campaign.address(),
                campaign.movedTo() == null
                        ? words.notMarked(planned)
                        : words.movedTo(moments.day(campaign.movedTo()), planned),
                person.has(Roles.MANAGER) ? campaign.address() + "/occurrence" : null,
                campaign.movedTo() != null);
    }

    private Today.Proposed proposed(CampaignLine line) {
        String address = line.campaign().address();
        return new Today.Proposed(
                line.campaign().title(reader.locale()),
                address,
                person.has(Roles.MANAGER) ? address + "/confirm" : null,
                line.campaign().date(),
                line.offices());
    }
}
