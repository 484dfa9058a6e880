package org.kalends.events.campaign;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** What a board says above its rows: what the campaign is, where it stands and why, and which others belong to it. */
@RequestScoped
class BoardNotices {

    private final Campaigns campaigns;
    private final StepFaces faces;
    private final ReadersPlace place;
    private final Moments moments;
    private final Reader reader;

    @Inject
    BoardNotices(Campaigns campaigns, StepFaces faces, ReadersPlace place, Moments moments, Reader reader) {
        this.campaigns = campaigns;
        this.faces = faces;
        this.place = place;
        this.moments = moments;
        this.reader = reader;
    }

    String title(Campaign campaign) {
        return campaign.title(reader.locale());
    }

    String state(Campaign campaign) {
        return faces.word(campaign.state());
    }

    List<Board.Notice> of(Campaign campaign) {
        List<Board.Notice> notices = new ArrayList<>();
        if (campaign.cancelReason() != null) {
            notices.add(new Board.Notice(words().cancelled(), words().calledOff(campaign.cancelReason())));
        }
        if (campaign.pauseReason() != null) {
            notices.add(new Board.Notice(
                    words().paused(), reader.words(BoardWords.class).pausedBecause(campaign.pauseReason())));
        }
        if (campaign.state() == CampaignState.DRAFT) {
            notices.add(new Board.Notice(
                    words().draftState(), reader.words(BoardWords.class).draftHint()));
        }
        return notices;
    }

    /** That its occurrence has moved; null when it has not. @param may whether the reader says what becomes of the steps */
    Board.Moved moved(Campaign campaign, boolean may) {
        if (!campaign.isOccurrenceMoved()) {
            return null;
        }
        MoveWords words = reader.words(MoveWords.class);
        String planned = moments.day(campaign.date());
        String text = campaign.movedTo() == null
                ? words.notMarked(planned)
                : words.movedTo(moments.day(campaign.movedTo()), planned);
        return new Board.Moved(text, may ? campaign.address() + "/occurrence" : null, campaign.movedTo() != null);
    }

    List<Board.Link> related(Campaign campaign) {
        List<Board.Link> related = new ArrayList<>();
        if (campaign.previousId() != null) {
            campaigns
                    .findByIdOptional(campaign.previousId())
                    .ifPresent(last -> related.add(new Board.Link(
                            reader.words(BoardWords.class).plannedFrom(Integer.toString(last.year())),
                            last.address())));
        }
        campaigns
                .plannedFrom(campaign.id())
                .forEach(next -> related.add(new Board.Link(
                        reader.words(BoardWords.class).plannedAgain(Integer.toString(next.year())), next.address())));
        return related;
    }

    /** The statement of the reader's own office; null when there is none yet. */
    String mine(List<Step> steps) {
        return steps.stream()
                .filter(s -> s.statementId() != null)
                .filter(s -> place.office().map(o -> o.key().equals(s.office())).orElse(steps.size() == 1))
                .map(s -> "/content/statements/by-step/" + s.id())
                .findFirst()
                .orElse(null);
    }

    private CampaignWords words() {
        return reader.words(CampaignWords.class);
    }
}
