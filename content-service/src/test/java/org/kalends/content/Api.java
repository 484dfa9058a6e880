package org.kalends.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.hamcrest.Matchers;

/** The service's API as its users call it. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE = Path.of("../deploy/local/sample/fact-sheets");

    private Api() {}

    /** States the founding facts: those of every year, and those of 2020 for this office. */
    public static void stateFoundingFacts(String office) {
        state(Steps.OBSERVANCE + ".json", Map.of());
        state(Steps.OBSERVANCE + ".2020.us-nur-sultan.json", Map.of("year", 2020, "office", office));
    }

    private static void state(String file, Map<String, Object> scope) {
        Asker.LEILA
                .asks()
                .queryParams(scope)
                .body(sample(file).get("facts").toString())
                .put("/api/v1/fact-sheets/" + Steps.OBSERVANCE)
                .then()
                .statusCode(Matchers.oneOf(200, 201));
    }

    private static JsonNode sample(String file) {
        try {
            return JSON.readTree(SAMPLE.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Response statementsOf(UUID stepId) {
        return Asker.LEILA.asks().get("/api/v1/statements?step=" + stepId);
    }

    /** The one statement of a step. */
    public static JsonPath statementOf(UUID stepId) {
        return statementsOf(stepId).jsonPath().setRootPath("[0]");
    }

    public static String idOf(UUID stepId) {
        return statementOf(stepId).getString("id");
    }

    public static Response post(Asker asker, String id, String act, Map<String, ?> body) {
        return asker.asks().body(body).post("/api/v1/statements/" + id + "/" + act);
    }

    public static Response submit(String id, int revision) {
        return post(Asker.LEILA, id, "submission", Map.of("revision", revision));
    }

    public static Response approve(Asker asker, String id) {
        String hash = asker.asks().get("/api/v1/statements/" + id).jsonPath().getString("contentHash");
        return post(asker, id, "approval", Map.of("contentHash", hash));
    }
}
