package org.kalends.content.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Steps;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.StepDraftRequested;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is known before its release, at whatever address and with whatever headers one asks. */
@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class SecrecyTest {

    private static final Set<String> OF_THE_MOMENT = Set.of("date");

    @Inject
    StepListener listener;

    @Inject
    ShiftableClock clock;

    @Inject
    Room room;

    @Test
    void nothingTellsAStatementThatIsNotReleasedFromNothing() {
        clock.shiftTo(Room.NINE);
        StepDraftRequested drafted = drafted("secret-drafted", null);
        StepDraftRequested approved = drafted("secret-approved", null);
        approve(approved);
        StepDraftRequested held = drafted("secret-held", null);
        listener.hear(Steps.message(Steps.due(held)));
        StepDraftRequested embargoed = drafted("secret-embargo", Instant.parse("2020-07-31T06:00:00Z"));
        approve(embargoed);
        listener.hear(Steps.message(Steps.due(embargoed)));

        for (StepDraftRequested step : List.of(drafted, approved, held, embargoed)) {
            isSecret(step);
        }

        listener.hear(Steps.message(Steps.due(approved)));
        assertThat(Room.read(story(approved)).statusCode()).isEqualTo(200);
        assertThat(Room.read("/newsroom/secret-approved/feed.atom").asString()).contains(story(approved));
    }

    @Test
    void noAddressOfTheNewsroomSetsACookie() {
        var office = Room.office("secret-cookies", "Asia/Amman", "en", "ar");
        room.open(office, 2020, Room.NINE, Map.of("en", "<p>Text</p>"));

        for (String path : Stream.of(stories(Room.path(office, 2020)), lists(office.key()))
                .flatMap(List::stream)
                .toList()) {
            Response answer = Room.read(path + "?lang=ru", "Cookie", "kalends-locale=ru");
            assertThat(answer.header("Set-Cookie")).as(path).isNull();
        }
    }

    private static void isSecret(StepDraftRequested step) {
        String key = step.office().key();
        List<String> secret = stories(story(step));
        List<String> nothing = stories("/newsroom/" + key + "/2020/" + "x".repeat(Steps.OBSERVANCE.length()));
        for (String[] headers : new String[][] {
            {}, {"If-None-Match", "*"}, {"If-Modified-Since", "Fri, 31 Jul 2020 00:00:00 GMT"}, {"Range", "bytes=0-10"}
        }) {
            for (int i = 0; i < secret.size(); i++) {
                assertThat(told(secret.get(i), headers)).isEqualTo(told(nothing.get(i), headers));
            }
            for (String path : lists(key)) {
                assertThat(Room.read(path, headers).asString()).as(path).doesNotContain(key + "/2020");
            }
        }
        assertThat(Room.read("/newsroom/" + key + "/2020").statusCode()).isEqualTo(404);
    }

    /** All of an answer that could tell something. */
    private static List<String> told(String path, String... headers) {
        Response answer = Room.read(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        List<String> told = new ArrayList<>(answer.headers().asList().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getName().toLowerCase(Locale.ROOT)))
                .map(Header::toString)
                .sorted()
                .toList());
        told.add(answer.asString());
        return told;
    }

    private static List<String> stories(String path) {
        return Stream.of("", "/en", "/ru", "/kk", "/en.pdf", "/ru.pdf", "/card.png", "/en/card.png", "/feed.atom")
                .map(end -> path + end)
                .toList();
    }

    private static List<String> lists(String office) {
        List<String> lists =
                new ArrayList<>(List.of("/newsroom/sitemap.xml", "/newsroom/sitemap-1.xml", "/robots.txt"));
        for (String list :
                List.of("", "/" + office, "/" + office + "/en", "/observances/" + Steps.OBSERVANCE, "/languages/en")) {
            lists.addAll(
                    List.of("/newsroom" + list, "/newsroom" + list + "/feed.atom", "/newsroom" + list + "/feed.json"));
        }
        return lists;
    }

    private static String story(StepDraftRequested step) {
        return "/newsroom/" + step.office().key() + "/2020/" + Steps.OBSERVANCE;
    }

    private StepDraftRequested drafted(String office, Instant embargo) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(Steps.office(office), Steps.worldDay(2020), embargo);
        listener.hear(Steps.message(step));
        return step;
    }

    private static void approve(StepDraftRequested step) {
        String id = Api.idOf(step.stepId());
        Api.submit(id, 1).then().statusCode(200);
        Api.approve(Asker.TOMAS, id).then().statusCode(200);
    }
}
