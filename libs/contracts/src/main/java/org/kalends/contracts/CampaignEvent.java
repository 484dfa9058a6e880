package org.kalends.contracts;

/** What events-service tells on {@link Topic#CAMPAIGN}. */
public sealed interface CampaignEvent extends Event
        permits StepDraftRequested, StepDue, StepMoved, StepEscalated, StepCancelled {}
