package org.kalends.e2e;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kalends.local.api.KalendsApi;
import org.kalends.local.api.Refused;
import org.kalends.local.stack.Stack;

import static org.assertj.core.api.Assertions.assertThat;

/** Registers offices of a test's own, so that it shares none with others. */
final class Offices {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KalendsApi rania;

    Offices(Stack stack) {
        rania = new KalendsApi(stack.origin(), "rania");
    }

    /** An office that speaks English and Russian. */
    void open(String key, String country, String city, String zone) {
        ObjectNode details = JSON.createObjectNode().put("country", country).put("zone", zone);
        details.putObject("names").put("en", "Mission in " + city);
        details.putObject("cities").put("en", city);
        List.of("en", "ru").forEach(details.putArray("locales")::add);
        rania.put("/events/api/v1/offices/" + key, details);
    }

    /** Opens the office's account in the sandbox, once notifier-service has heard of the office, and adds a subscriber. */
    void listen(String key, String address) {
        Kalends.await("the office to be heard of", () -> takesAccount(key));
        rania.post(
                "/notifier/api/v1/audiences/" + key + "/subscribers",
                "text/csv",
                "address,name,locale\n" + address + ",Reader,en\n");
    }

    private boolean takesAccount(String office) {
        ObjectNode account = JSON.createObjectNode()
                .put("office", office)
                .put("channel", "sandbox")
                .put("name", "Sandbox of " + office)
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
