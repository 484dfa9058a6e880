package org.kalends.e2e;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.kalends.backends.TopicMessage;
import org.kalends.backends.TopicReader;
import org.kalends.contracts.MessageContract;
import org.kalends.contracts.Topic;
import org.kalends.local.api.KalendsApi;
import org.kalends.local.api.Refused;
import org.kalends.local.stack.Stack;

import static org.assertj.core.api.Assertions.assertThat;

/** What an integrator finds on the topics after a campaign: messages as the contract promises, and nobody's address. */
class TopicsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFICE = "mission-geneva";
    private static final String READER = "topics@reader.example.org";

    private final Stack stack = Kalends.stack();
    private final KalendsApi rania = new KalendsApi(stack.origin(), "rania");
    private final TopicReader reader = new TopicReader(stack.kafka().bootstrapServers());
    private final MessageContract contract = new MessageContract();

    @Test
    void everyMessageOfACampaignIsWhatTheContractPromises() {
        open(OFFICE);
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

    /** An office of this test's own, with an account and a subscriber. */
    private void open(String office) {
        ObjectNode details = JSON.createObjectNode().put("country", "CH").put("zone", "Europe/Zurich");
        details.putObject("names").put("en", "Mission in Geneva");
        details.putObject("cities").put("en", "Geneva");
        Arrays.asList("en", "ru").forEach(details.putArray("locales")::add);
        rania.put("/events/api/v1/offices/" + office, details);
        Kalends.await("the office to be heard of", () -> takes(office));
        rania.post(
                "/notifier/api/v1/audiences/" + office + "/subscribers",
                "text/csv",
                "address,name,locale\n" + READER + ",Reader,en\n");
    }

    /** Opens the office's account, once notifier-service has heard of the office. */
    private boolean takes(String office) {
        ObjectNode account = JSON.createObjectNode()
                .put("office", office)
                .put("channel", "sandbox")
                .put("name", "Mission in Geneva")
                .put("locale", "en");
        try {
            rania.put("/notifier/api/v1/accounts/" + office + "-sandbox", account);
            return true;
        } catch (Refused refused) {
            assertThat(refused.status()).as(refused.getMessage()).isEqualTo(404);
            return false;
        }
    }
}
