package org.kalends.contracts;

/**
 * A fact that one service tells the others. It carries the state that the hearer needs, so that nobody has to ask back.
 * Each topic has one sealed family of events; {@link EventType} is their register.
 */
public sealed interface Event
        permits CampaignEvent, OfficeEvent, OccurrenceEvent, StatementEvent, PublicationEvent, MailEvent, SocialEvent {

    /** The record key: the id of the aggregate the event speaks of. Events with one key arrive in order. Never null. */
    String key();

    /** The entry of this event in the register: its CloudEvents type and its topic. */
    default EventType type() {
        return EventType.of(getClass());
    }
}
