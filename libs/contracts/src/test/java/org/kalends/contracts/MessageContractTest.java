package org.kalends.contracts;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageContractTest {

    private static final String KEY = "5f8f7c2e-3f0a-4a55-9d5e-2b1f0c7d2020";
    private static final String DATA =
            "{\"campaignId\":\"" + KEY + "\",\"stepId\":\"" + KEY + "\",\"reason\":\"rain\"}";

    private final MessageContract contract = new MessageContract();
    private final Map<String, String> headers = new HashMap<>(Map.of(
            "ce_specversion", "1.0",
            "ce_id", "1",
            "ce_source", "/kalends/events-service",
            "ce_type", "org.kalends.step.cancelled.v1",
            "ce_time", "2020-07-30T03:00:00Z",
            "ce_subject", KEY,
            "ce_dataschema", "https://kalends.org/schemas/org.kalends.step.cancelled.v1.json",
            "content-type", "application/json"));

    @Test
    void aMessageAsItShouldBeHasNothingWrong() {
        assertThat(contract.violations("kalends.events.campaign.v1", KEY, headers, DATA))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsNamed() {
        headers.put("ce_time", "2020-07-30T09:00:00+06:00");
        assertThat(contract.violations("kalends.notifier.mail.v1", "other", headers, "{}"))
                .anyMatch(wrong -> wrong.contains("campaignId"))
                .contains("The topic is kalends.notifier.mail.v1, not kalends.events.campaign.v1")
                .contains("The key is other, not " + KEY)
                .contains("The zone of ce_time is 0, not Z");
    }

    @Test
    void aMissingHeaderIsNamed() {
        headers.remove("ce_id");
        assertThat(contract.violations("kalends.events.campaign.v1", KEY, headers, DATA))
                .containsExactly("The header ce_id is missing");
    }
}
