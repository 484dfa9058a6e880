package org.kalends.e2e;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kalends.backends.TopicMessage;
import org.kalends.backends.TopicReader;
import org.kalends.contracts.MessageContract;
import org.kalends.contracts.Topic;
import org.kalends.local.stack.Stack;

import static org.assertj.core.api.Assertions.assertThat;

/** What an integrator finds on the topics after a campaign: messages as the contract promises, and nobody's address. */
@ResourceLock(Kalends.LOCK)
class TopicsIT {

    private static final String OFFICE = "mission-geneva";
    private static final String READER = "topics@reader.example.org";

    private final Stack stack = Kalends.stack();
    private final TopicReader reader = new TopicReader(stack.kafka().bootstrapServers());
    private final MessageContract contract = new MessageContract();

    @Test
    void everyMessageOfACampaignIsWhatTheContractPromises() {
        Offices offices = new Offices(stack);
        offices.open(OFFICE, "CH", "Geneva", "Europe/Zurich");
        offices.listen(OFFICE, READER);
        Campaign campaign = new Campaign(stack)
                .drafted("international-day-of-education", 2023, OFFICE)
                .approved();
        campaign.due();
        Kalends.await(
                "mail and post",
                () -> campaign.publication("mail").path("state").asText().equals("sent")
                        && campaign.publication("sandbox")
                                .path("state")
                                .asText()
                                .equals("sent"));

        Kalends.await(
                "the occurrences",
                () -> !reader.read(Topic.OCCURRENCE.address()).isEmpty());

        for (Topic topic : Topic.values()) {
            List<TopicMessage> messages = reader.read(topic.address());
            assertThat(messages).as(topic.address()).isNotEmpty();
            assertThat(messages.stream().flatMap(message -> violations(message).stream()))
                    .as("What is not as promised on " + topic.address())
                    .isEmpty();
            assertThat(messages)
                    .as("Nobody's address on " + topic.address())
                    .noneMatch(message -> message.toString().contains(READER));
        }
    }

    private List<String> violations(TopicMessage message) {
        return contract.violations(message.topic(), message.key(), message.headers(), message.text());
    }
}
