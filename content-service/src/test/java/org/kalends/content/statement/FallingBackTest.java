package org.kalends.content.statement;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Api;
import org.kalends.content.Asker;
import org.kalends.content.Browser;
import org.kalends.content.Steps;
import org.kalends.content.release.ReleasedTexts;
import org.kalends.content.release.StepListener;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StepDraftRequested;

import static org.assertj.core.api.Assertions.assertThat;

/** An office speaks a language that has no template. */
@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class FallingBackTest {

    @Inject
    StepListener listener;

    @Inject
    Statements statements;

    @Inject
    ReleasedTexts released;

    @Test
    void aLanguageWithoutATemplateGetsTheTextOfTheFirstOneToTranslateAndItIsSaid() {
        JsonPath statement =
                Api.statementOf(drafted("fallback", List.of("en", "lt", "ru")).stepId());

        assertThat(statement.<String>getList("variants.locale"))
                .containsExactly("en", "en", "en", "lt", "lt", "lt", "ru", "ru", "ru");
        assertThat(source(statement, "lt")).isEqualTo(source(statement, "en")).contains("seven years ago");
        assertThat(source(statement, "ru")).contains("семь лет назад");
        assertThat(statement.<String>getList("missingTemplates"))
                .containsExactly(
                        "lt page: drafted from English, to be translated",
                        "lt mail: drafted from English, to be translated",
                        "lt social: drafted from English, to be translated");
    }

    @Test
    void anOfficesFirstLanguageStaysItsFirstEvenWithoutATemplate() {
        JsonPath statement = Api.statementOf(
                drafted("fallback-first", List.of("lt", "ru", "en")).stepId());

        assertThat(statement.<String>getList("variants.locale").getFirst()).isEqualTo("lt");
        assertThat(source(statement, "lt")).isEqualTo(source(statement, "ru"));
    }

    @Test
    void whatNobodyHasTranslatedIsLeftOutOfTheRelease() {
        StepDraftRequested step = drafted("fallback-release", List.of("en", "lt", "ru"));

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() ->
                                released.pages(statements.ofStep(step.stepId()).orElseThrow())))
                .containsOnlyKeys("en", "ru");
    }

    @Test
    void theDeskSaysItInTheReadersLanguage() {
        StepDraftRequested step = drafted("fallback-desk", List.of("en", "lt"));

        assertThat(new Browser(Asker.LEILA, "ru")
                        .open("/statements/" + Api.idOf(step.stepId()))
                        .text())
                .contains("литовский", "взято из другого языка (английский), нужен перевод");
    }

    private StepDraftRequested drafted(String office, List<String> locales) {
        Api.stateFoundingFacts(office);
        StepDraftRequested step = Steps.requested(speaking(Steps.office(office), locales), Steps.worldDay(2020));
        listener.hear(Steps.message(step));
        return step;
    }

    private static OfficeSnapshot speaking(OfficeSnapshot office, List<String> locales) {
        return new OfficeSnapshot(
                office.key(),
                Map.of("en", "U.S. Embassy"),
                office.country(),
                office.cities(),
                office.zone(),
                locales,
                office.speaker());
    }

    private static String source(JsonPath statement, String locale) {
        return statement.getString(
                "variants.find { it.locale == '" + locale + "' && it.channelKind == 'page' }.source");
    }
}
