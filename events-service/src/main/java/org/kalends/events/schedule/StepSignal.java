package org.kalends.events.schedule;

import java.time.Instant;
import java.util.List;

import org.kalends.contracts.CampaignEvent;
import org.kalends.events.campaign.Step;

/** One kind of moment that the clock signals. */
interface StepSignal {

    String name();

    /** Claims, to the end of the transaction, steps whose moment has come. */
    List<Step> claim(Instant now, int most);

    /** Moves the claimed steps on. @return what to tell the others, in the order of the steps */
    List<? extends CampaignEvent> give(List<Step> claimed, Instant now);

    /** Claims steps and moves them on. @return what to tell the others and how many steps there were */
    default Given claimAndGive(Instant now, int most) {
        List<Step> claimed = claim(now, most);
        return new Given(claimed.size(), give(claimed, now));
    }

    /** What came of a batch. */
    record Given(int steps, List<? extends CampaignEvent> events) {}
}
