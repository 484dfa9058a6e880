package org.kalends.outbox;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A start of its own, and less patience than a production has. */
public class KafkaAwayProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("kalends.outbox.acknowledgement", "PT6S", "kalends.outbox.longest-pause", "PT1S");
    }
}
