package org.kalends.e2e;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kalends.local.api.KalendsApi;
import org.kalends.local.stack.Stack;

/** One office's campaign, taken over the API from the plan to an approved statement by people who work for every office. */
final class Campaign {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATEMENTS = "/content/api/v1/statements/";

    private final Stack stack;
    private final KalendsApi author;
    private final KalendsApi approver;
    private JsonNode step;
    private String statement;

    Campaign(Stack stack) {
        this.stack = stack;
        this.author = new KalendsApi(stack.origin(), "ines");
        this.approver = new KalendsApi(stack.origin(), "rania");
    }

    /** Plans the year's occurrence for the office, a month ahead of it, and waits for the draft. */
    Campaign drafted(String observance, int year, String office) {
        JsonNode date = author.get(
                        "/events/api/v1/observances/" + observance + "/occurrences?from=" + year + "&to=" + year)
                .path(0)
                .path("date");
        stack.clock().jumpTo(Instant.parse(date.asText() + "T00:00:00Z").minus(java.time.Duration.ofDays(30)));
        ObjectNode wish = JSON.createObjectNode()
                .put("observance", observance)
                .put("year", year)
                .put("playbook", "single-statement");
        wish.putArray("offices").add(office);
        step = author.post("/events/api/v1/campaigns", wish).path("steps").path(0);
        stack.clock().jumpTo(Instant.parse(step.path("draftAt").asText()).plusSeconds(1));
        Kalends.await("the draft", () -> !statements().isEmpty());
        statement = statements().path(0).path("id").asText();
        return this;
    }

    /** Asks for approval and gets it. */
    Campaign approved() {
        JsonNode draft = author.get(STATEMENTS + statement);
        author.post(
                STATEMENTS + statement + "/submission",
                JSON.createObjectNode().put("revision", draft.path("revision").asInt()));
        approver.post(
                STATEMENTS + statement + "/approval",
                JSON.createObjectNode()
                        .put("contentHash", draft.path("contentHash").asText()));
        return this;
    }

    /** Lets the moment of release come. */
    Campaign due() {
        stack.clock().jumpTo(Instant.parse(step.path("dueAt").asText()));
        return this;
    }

    Instant dueAt() {
        return Instant.parse(step.path("dueAt").asText());
    }

    /** The path of its public page in this language. */
    String page(String locale) {
        return author.get(STATEMENTS + statement).path("pages").path(locale).asText();
    }

    String state() {
        return author.get(STATEMENTS + statement).path("state").asText();
    }

    /** The publications as notifier-service tells them. */
    JsonNode publications() {
        return author.get("/notifier/api/v1/publications?statement=" + statement);
    }

    /** The publication on this channel; missing while there is none. */
    JsonNode publication(String channel) {
        for (JsonNode each : publications()) {
            if (each.path("channel").asText().equals(channel)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    String statement() {
        return statement;
    }

    private JsonNode statements() {
        return author.get("/content/api/v1/statements?step=" + step.path("id").asText());
    }
}
