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
}
