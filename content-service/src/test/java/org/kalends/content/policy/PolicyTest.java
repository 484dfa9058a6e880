package org.kalends.content.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Released;
import org.kalends.content.Told;
import org.kalends.contracts.StepDraftRequested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class PolicyTest {

    private static final Instant DUE = Instant.parse("2020-07-30T03:00:00Z");

    @Inject
    Released released;

    @Inject
    Told told;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTwoDaysBefore() {
        clock.shiftTo(DUE.minusSeconds(2 * 86_400));
    }

    @Test
    void severalApproveInOrderEachAnotherPerson() {
        StepDraftRequested step = asked("policy-order", twoStages());
        String id = Api.idOf(step.stepId());

        Api.approve(Asker.YUKI, id)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://kalends.org/problems/not-your-turn"));
        Api.approve(Asker.TOMAS, id).then().statusCode(200).body("state", equalTo("in-review"));
        assertThat(told.of(step.stepId(), "org.kalends.statement.approved")).isEmpty();
        Api.approve(Asker.TOMAS, id)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://kalends.org/problems/already-approved"));
        assertThat(new Browser(Asker.YUKI).open("/statements/" + id).text()).contains("“Head of office”, 2 of 2");
        Api.approve(Asker.YUKI, id).then().statusCode(200).body("state", equalTo("approved"));
        assertThat(told.of(step.stepId(), "org.kalends.statement.approved")).hasSize(1);
    }

    @Test
    void anEditEndsWhatHadBeenApprovedInPart() {
        String id = Api.idOf(asked("policy-edit", twoStages()).stepId());
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
        Api.post(
                        Asker.LEILA,
                        id,
                        "revisions",
                        Map.of(
                                "baseRevision",
                                1,
                                "variants",
                                List.of(Map.of(
                                        "locale", "en", "channelKind", "mail", "title", "New", "source", "New"))))
                .then()
                .statusCode(201);
        Api.submit(id, 2).then().statusCode(200);
        Api.approve(Asker.YUKI, id).then().statusCode(403);
    }

    @Test
    void aDeputyFindsItAndApprovesOnceItIsUrgent() {
        Map<String, Object> rules = Map.of(
                "stages",
                List.of(Map.of("name", "Ambassador", "people", List.of("tomas"), "deputies", List.of("yuki"))),
                "deputiesBefore",
                "PT4H");
        String id = Api.idOf(asked("policy-deputy", rules).stepId());
        String link = "a[href$=" + id + "]";
        assertThat(new Browser(Asker.TOMAS).open("/needs-me").select(link)).isNotEmpty();
        assertThat(new Browser(Asker.YUKI).open("/needs-me").select(link)).isEmpty();
        Api.approve(Asker.YUKI, id).then().statusCode(403);

        clock.shiftTo(DUE.minusSeconds(4 * 3600));

        assertThat(new Browser(Asker.YUKI).open("/needs-me").select(link)).isNotEmpty();
        assertThat(new Browser(Asker.LEILA).open("/needs-me").select(link)).isEmpty();
        Api.approve(Asker.YUKI, id).then().statusCode(200).body("state", equalTo("approved"));
        assertThat(new Browser(Asker.LEILA)
                        .open("/statements/" + id + "/release")
                        .text())
                .contains("Ambassador: yuki", "as deputy");
    }

    @Test
    void ofTwoWhoApproveAtOnceTheSecondIsToldInWords() throws InterruptedException, ExecutionException {
        StepDraftRequested step = released.draft("policy-at-once");
        String id = Api.idOf(step.stepId());
        Api.submit(id, 1).then().statusCode(200);
        CyclicBarrier together = new CyclicBarrier(2);

        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = List.of(Asker.TOMAS, Asker.YUKI).stream()
                    .map(asker -> both.submit(() -> {
                        together.await();
                        return Api.approve(asker, id).statusCode();
                    }))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        Api.approve(Asker.YUKI, id)
                .then()
                .statusCode(409)
                .body("detail", containsString("cannot be approved now: it is approved"));
        assertThat(told.of(step.stepId(), "org.kalends.statement.approved")).hasSize(1);
    }

    @Test
    void aLapsedApprovalNamesWhoEndedItByWhichEdit() {
        String id = Api.idOf(released.approved("policy-lapsed").stepId());
        Api.post(
                        Asker.AIGERIM,
                        id,
                        "revisions",
                        Map.of(
                                "baseRevision",
                                1,
                                "variants",
                                List.of(Map.of(
                                        "locale", "en", "channelKind", "mail", "title", "New", "source", "New"))))
                .then()
                .body("state", equalTo("lapsed"));
        assertThat(new Browser(Asker.LEILA).open("/statements/" + id).text())
                .contains("aigerim ended it with version 2");
    }

    @Test
    void managersWriteThePoliciesOnAPage() {
        new Browser(Asker.INES)
                .send(
                        "/policies/one?new=true",
                        "#policy",
                        Map.of("kind", "policy-kind", "name-0", "Legal", "people-0", "tomas, yuki", "lead", "48"))
                .then()
                .statusCode(303);
        assertThat(new Browser(Asker.LEILA).open("/policies").text()).contains("Legal (tomas, yuki)");
        String page = "/policies/one?office=&kind=policy-kind";
        new Browser(Asker.LEILA).get(page).then().statusCode(403);
        new Browser(Asker.INES)
                .send(page, "#policy", Map.of("name-0", " "))
                .then()
                .statusCode(422);
        new Browser(Asker.INES)
                .send(page, "#remove", Map.of("remove", "yes"))
                .then()
                .statusCode(303);
        assertThat(new Browser(Asker.LEILA).open("/policies").text()).doesNotContain("policy-kind");
    }

    @Test
    void aChangeThatStartsFromAnOlderPolicyIsRefused() {
        String path = "/api/v1/approval-policies/one?office=policy-tag";
        String tag = Asker.INES
                .asks()
                .body(twoStages())
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        Asker.INES
                .asks()
                .header("If-Match", tag)
                .body(twoStages())
                .put(path)
                .then()
                .statusCode(200);
        Map<String, Object> other = Map.of("stages", List.of(Map.of("name", "Other")));
        Asker.INES.asks().body(other).put(path).then().statusCode(200);
        Asker.INES
                .asks()
                .header("If-Match", tag)
                .body(twoStages())
                .put(path)
                .then()
                .statusCode(412);
        Asker.LEILA.asks().body(twoStages()).put(path).then().statusCode(403);
        Asker.INES.asks().body(Map.of("stages", List.of())).put(path).then().statusCode(400);
        Asker.INES.asks().delete(path).then().statusCode(204);
        Asker.INES.asks().get(path).then().statusCode(404);
    }

    private StepDraftRequested asked(String office, Map<String, Object> rules) {
        Asker.INES
                .asks()
                .body(rules)
                .put("/api/v1/approval-policies/one?office=" + office)
                .then()
                .statusCode(201);
        StepDraftRequested step = released.draft(office);
        Api.submit(Api.idOf(step.stepId()), 1).then().statusCode(200);
        return step;
    }

    private static Map<String, Object> twoStages() {
        return Map.of(
                "stages",
                List.of(Map.of("name", "Legal", "people", List.of("tomas")), Map.of("name", "Head of office")));
    }
}
