package org.kalends.identity.signin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/events/today", "/events/calendar?month=2020-07", "/"})
    void aPathOfThisOriginIsKept(String address) {
        assertThat(LocalAddress.of(address).uri()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "today",
                "",
                "/a b"
            })
    void anythingElseBecomesTheFrontPage(String address) {
        assertThat(LocalAddress.of(address).uri()).hasToString("/");
    }

    @Test
    void aPageNamedInFullKeepsItsPathAndQuery() {
        assertThat(LocalAddress.ofPage("http://localhost:8080/events/calendar?month=2020-07#x")
                        .uri())
                .hasToString("/events/calendar?month=2020-07");
        assertThat(LocalAddress.ofPage(null).uri()).hasToString("/");
    }
}
