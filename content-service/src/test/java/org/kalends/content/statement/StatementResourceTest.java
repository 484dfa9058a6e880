package org.kalends.content.statement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Released;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class StatementResourceTest {

    @Inject
    Released released;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(Instant.parse("2020-07-30T03:00:00Z"));
    }

    @Test
    void anActThatStartsFromAnOlderStateIsRefused() {
        String id = Api.idOf(released.draft("api-tag").stepId());
        String tag = Asker.LEILA.asks().get("/api/v1/statements/" + id).header("ETag");
        submit(id, tag).then().statusCode(200);

        submit(id, tag).then().statusCode(412).body("type", equalTo("https://kalends.org/problems/statement-changed"));
        String now = Asker.LEILA.asks().get("/api/v1/statements/" + id).header("ETag");
        assertThat(now).isNotEqualTo(tag);
        Asker.TOMAS
                .asks()
                .header("If-Match", now)
                .body(Map.of("reason", "Fewer adjectives"))
                .post("/api/v1/statements/" + id + "/return")
                .then()
                .statusCode(200);
    }

    @Test
    void aRevisionThatIsSentTwiceWithItsKeyIsSavedOnce() {
        String id = Api.idOf(released.draft("api-twice").stepId());
        String key = UUID.randomUUID().toString();
        Response first = revise(id, key, "Once");
        Response second = revise(id, key, "Once");

        first.then().statusCode(201).body("revision", equalTo(2));
        assertThat(second.asString()).isEqualTo(first.asString());
        revise(id, key, "Another").then().statusCode(409);
        String tag = "\"" + first.jsonPath().getInt("version") + "\"";
        Asker.LEILA.asks().get("/api/v1/statements/" + id).then().header("ETag", equalTo(tag));
    }

    @Test
    void theListGoesOnAtTheAddressThatItGives() {
        released.draft("api-list");
        Response page = Asker.LEILA.asks().get("/api/v1/statements");
        List<String> ids = page.jsonPath().getList("id");
        assertThat(ids).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(50);
        if (ids.size() == 50) {
            String next = page.header("Link").replaceAll("^<|>.*$", "").replace("/content", "");
            List<String> others = Asker.LEILA.asks().get(next).jsonPath().getList("id");
            assertThat(others).doesNotContainAnyElementsOf(ids);
        }
        Asker.LEILA.asks().get("/api/v1/statements?after=x").then().statusCode(400);
        Asker.OMAR.asks().get("/api/v1/statements").then().body("size()", equalTo(0));
    }

    private static Response submit(String id, String tag) {
        return Asker.LEILA
                .asks()
                .header("If-Match", tag)
                .body(Map.of("revision", 1))
                .post("/api/v1/statements/" + id + "/submission");
    }

    private static Response revise(String id, String key, String title) {
        return Asker.LEILA
                .asks()
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "baseRevision",
                        1,
                        "variants",
                        List.of(Map.of("locale", "en", "channelKind", "mail", "title", title, "source", "Text"))))
                .post("/api/v1/statements/" + id + "/revisions");
    }
}
