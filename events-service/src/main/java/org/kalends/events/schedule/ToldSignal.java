package org.kalends.events.schedule;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.EventType;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.outbox.CloudEvent;
import org.kalends.outbox.CloudEvents;
import org.kalends.outbox.UnreadableMessage;

/**
 * A signal that lies on the topic.
 *
 * @param messageId the outbox row's id, as text
 * @param at when Kafka was given it, in real time
 */
record ToldSignal(String messageId, EventType type, UUID campaign, UUID step, Instant at) {

    /** What this message tells of a step; empty when it is not one of ours. */
    static Optional<ToldSignal> in(ConsumerRecord<String, byte[]> message, String source) {
        try {
            CloudEvent event = CloudEvents.read(message);
            return event.source().equals(source)
                    ? read(event, Instant.ofEpochMilli(message.timestamp()))
                    : Optional.empty();
        } catch (UnreadableMessage | IOException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<ToldSignal> read(CloudEvent event, Instant at) throws IOException {
        EventType type = EventType.named(event.type()).orElse(null);
        return switch (type) {
            case STEP_DRAFT_REQUESTED -> {
                var told = ContractJson.read(event.data(), StepDraftRequested.class);
                yield Optional.of(new ToldSignal(event.id(), type, told.campaignId(), told.stepId(), at));
            }
            case STEP_DUE -> {
                var told = ContractJson.read(event.data(), StepDue.class);
                yield Optional.of(new ToldSignal(event.id(), type, told.campaignId(), told.stepId(), at));
            }
            case STEP_CANCELLED -> {
                var told = ContractJson.read(event.data(), StepCancelled.class);
                yield Optional.of(new ToldSignal(event.id(), type, told.campaignId(), told.stepId(), at));
            }
            case null, default -> Optional.empty();
        };
    }
}
