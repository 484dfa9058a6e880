package org.kalends.backends;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IssuerTest {

    @Test
    void a_token_names_the_person_the_roles_the_offices_and_the_audience() {
        try (Issuer issuer = Issuer.start()) {
            String token = issuer.token("aigerim");
            String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
            assertThat(claims)
                    .contains("\"sub\":\"aigerim\"")
                    .contains("\"name\":\"Aigerim Serikova\"")
                    .contains("\"roles\":[\"viewer\",\"author\",\"approver\"]")
                    .contains("\"offices\":[\"us-nur-sultan\"]")
                    .contains("\"locale\":\"ru\"")
                    .contains("\"aud\":\"kalends\"")
                    .contains("\"iss\":\"" + issuer.url() + "\"");
        }
    }
}
