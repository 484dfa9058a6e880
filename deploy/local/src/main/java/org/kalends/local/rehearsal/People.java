package org.kalends.local.rehearsal;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kalends.local.api.KalendsApi;

/** What the sample people do in the founding example, over the API. */
final class People {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OBSERVANCE = "world-day-against-trafficking-in-persons";
    private static final String STATEMENTS = "/content/api/v1/statements";

    private final KalendsApi ines;
    private final KalendsApi leila;
    private final KalendsApi tomas;

    People(String origin) {
        this.ines = new KalendsApi(origin, "ines");
        this.leila = new KalendsApi(origin, "leila");
        this.tomas = new KalendsApi(origin, "tomas");
    }

    /** Ines looks at the plan, then confirms it. */
    JsonNode plan(int year) {
        ObjectNode wish = JSON.createObjectNode()
                .put("observance", OBSERVANCE)
                .put("year", year)
                .put("playbook", "single-statement");
        wish.putArray("offices").add("us-nur-sultan");
        ines.post("/events/api/v1/campaigns/preview", wish);
        return ines.post("/events/api/v1/campaigns", wish);
    }

    JsonNode campaign(String id) {
        return ines.get("/events/api/v1/campaigns/" + id);
    }

    JsonNode statementsOf(String step) {
        return leila.get(STATEMENTS + "?step=" + step);
    }

    JsonNode statement(String id) {
        return leila.get(STATEMENTS + "/" + id);
    }

    /** Leila adds a sentence to the English page and asks for approval. */
    JsonNode revise(JsonNode draft) {
        String id = draft.path("id").asText();
        ObjectNode revision = JSON.createObjectNode()
                .put("baseRevision", draft.path("revision").asInt());
        ArrayNode variants = revision.putArray("variants");
        draft.path("variants").forEach(variant -> {
            if (is(variant, "en", "page")) {
                variants.addObject()
                        .put("locale", "en")
                        .put("channelKind", "page")
                        .put("title", variant.path("title").asText())
                        .put(
                                "source",
                                variant.path("source").asText()
                                        + "\n\nWe thank everyone in Kazakhstan who answers a call for help.");
            }
        });
        JsonNode revised = leila.post(STATEMENTS + "/" + id + "/revisions", revision);
        int number = revised.path("revision").asInt();
        return leila.post(
                STATEMENTS + "/" + id + "/submission", JSON.createObjectNode().put("revision", number));
    }

    /** Tomas approves what was submitted, by its hash. */
    JsonNode approve(JsonNode submitted) {
        return tomas.post(
                STATEMENTS + "/" + submitted.path("id").asText() + "/approval",
                JSON.createObjectNode()
                        .put("contentHash", submitted.path("contentHash").asText()));
    }

    /** The address of the post on the sandbox account; empty while there is none. */
    String postOf(String statement) {
        for (JsonNode each : ines.get("/notifier/api/v1/publications?statement=" + statement)) {
            if (each.path("channel").asText().equals("sandbox")
                    && each.path("state").asText().equals("sent")) {
                return each.path("remoteUrl").asText("");
            }
        }
        return "";
    }

    List<String> kindsOf(JsonNode draft) {
        List<String> kinds = new ArrayList<>();
        draft.path("variants")
                .forEach(variant -> kinds.add(variant.path("locale").asText() + " "
                        + variant.path("channelKind").asText()));
        return kinds;
    }

    private static boolean is(JsonNode variant, String locale, String kind) {
        return variant.path("locale").asText().equals(locale)
                && variant.path("channelKind").asText().equals(kind);
    }
}
