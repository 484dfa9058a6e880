package org.kalends.backends;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackendsResourceTest {

    @Test
    void each_start_gets_a_new_database_on_the_same_servers() {
        Map<String, String> first = new BackendsResource().start();
        Map<String, String> second = new BackendsResource().start();
        assertThat(first.get("quarkus.datasource.jdbc.url")).isNotEqualTo(second.get("quarkus.datasource.jdbc.url"));
        assertThat(first).containsEntry("kafka.bootstrap.servers", second.get("kafka.bootstrap.servers"));
        assertThat(first).containsEntry("kalends.mail.port", second.get("kalends.mail.port"));
    }
}
