package org.kalends.content.approval;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Steps;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class ApprovalTest {

    private static final String PROBLEMS = "https://kalends.org/problems/";

    @Inject
    StepListener listener;

    @Test
    void nobodyApprovesWhatTheyWrote() {
        String id = drafted("approval-own", 2020);
        Api.post(Asker.AIGERIM, id, "revisions", revision(1, "Short and mine"))
                .then()
                .statusCode(201);
        Api.submit(id, 2).then().statusCode(200);

        Api.approve(Asker.AIGERIM, id).then().statusCode(403).body("type", equalTo(PROBLEMS + "own-text"));
        Api.approve(Asker.TOMAS, id).then().statusCode(200).body("state", equalTo("approved"));
    }

    @Test
    void anApprovalIsBoundToTheTextThatWasReadAndLapsesWithAnyEdit() {
        String id = drafted("approval-hash", 2020);
        Api.submit(id, 1).then().statusCode(200);

        Api.post(Asker.TOMAS, id, "approval", Map.of("contentHash", "another"))
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEMS + "changed-content"));
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        Api.post(Asker.LEILA, id, "revisions", revision(1, "One word more"))
                .then()
                .body("state", equalTo("lapsed"));
    }

    @Test
    void aMissingFactAndATextThatIsTooLongAreRefusedBeforeAnybodyReadsThem() {
        Api.submit(drafted("approval-facts", 2019), 1)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEMS + "missing-facts"))
                .body("fields.field", hasItem("honoree.name"));
        String id = drafted("approval-long", 2020);
        Api.post(Asker.LEILA, id, "revisions", revision(1, "x".repeat(480)))
                .then()
                .statusCode(201);
        Api.submit(id, 2).then().statusCode(422).body("type", equalTo(PROBLEMS + "text-too-long"));
    }

    @Test
    void aRefusalIsToldInTheLanguageThatIsAskedFor() {
        String id = drafted("approval-words", 2019);

        russian()
                .body(Map.of("revision", 1))
                .post("/api/v1/statements/" + id + "/submission")
                .then()
                .statusCode(422)
                .header("Content-Language", "ru")
                .body("type", equalTo(PROBLEMS + "missing-facts"))
                .body("title", equalTo("Не хватает фактов"))
                .body("fields[0].message", startsWith("Не хватает фактов: "));
        russian()
                .body(revision(7, "Short"))
                .post("/api/v1/statements/" + id + "/revisions")
                .then()
                .statusCode(404)
                .body("title", equalTo("Такой версии нет"))
                .body("detail", equalTo("Версии 7 нет."));
    }

    private static RequestSpecification russian() {
        return Asker.LEILA.asks().header("Accept-Language", "ru");
    }

    @Test
    void whatIsSentBackSaysWhy() {
        String id = drafted("approval-back", 2020);
        Api.submit(id, 1).then().statusCode(200);

        Api.post(Asker.TOMAS, id, "return", Map.of("reason", "")).then().statusCode(400);
        Api.post(Asker.TOMAS, id, "return", Map.of("reason", "Fewer adjectives"))
                .then()
                .body("state", equalTo("changes-asked"));
        Api.submit(id, 1).then().statusCode(200);
    }

    private static Map<String, Object> revision(int base, String social) {
        return Map.of(
                "baseRevision",
                base,
                "variants",
                List.of(Map.of("locale", "en", "channelKind", "social", "source", social)));
    }

    private String drafted(String office, int year) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(year));
        listener.hear(Steps.message(step));
        return Api.idOf(step.stepId());
    }
}
