package org.kalends.content.template;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kalends.content.Steps;
import org.kalends.contracts.OccurrenceSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** How countries and those who proclaim are called in a running text. */
class NamesInTextsTest {

    @Test
    void aCountryHasItsArticleInEnglish() {
        assertThat(Countries.named("KZ", "en")).isEqualTo("Kazakhstan");
        assertThat(Countries.named("PH", "en")).isEqualTo("the Philippines");
        assertThat(Countries.named("CD", "en-GB")).isEqualTo("the Democratic Republic of the Congo");
        assertThat(Countries.named("PH", "ru")).isEqualTo("Филиппины");
    }

    @Test
    void whoProclaimsIsNamedInTheLanguageOfTheText() {
        assertThat(Proclaimers.named("UNGA", "en")).isEqualTo("the United Nations General Assembly");
        assertThat(Proclaimers.named("UNGA", "ru")).isEqualTo("Генеральная Ассамблея ООН");
        assertThat(Proclaimers.named("WHO;UNAIDS", "en")).isEqualTo("the World Health Organization and UNAIDS");
        assertThat(Proclaimers.named("The Lighthouse Keepers", "ru")).isEqualTo("The Lighthouse Keepers");
        assertThat(Proclaimers.named("UNGA", "de")).isEqualTo("the United Nations General Assembly");
        assertThat(Proclaimers.named("", "en")).isEmpty();
    }

    @Test
    void everyoneWhoProclaimsInTheCatalogueIsKnown() {
        Map<String, String> languages = Map.of("ru", "\\p{IsCyrillic}", "kk", "\\p{IsCyrillic}", "ar", "\\p{IsArabic}");
        List<String> inCatalogue = CatalogueDay.all().stream()
                .map(OccurrenceSnapshot::observance)
                .flatMap(observance -> observance.proclaimedBy() == null
                        ? List.<String>of().stream()
                        : List.of(observance.proclaimedBy().split(";")).stream())
                .distinct()
                .toList();

        assertThat(inCatalogue)
                .hasSizeGreaterThan(30)
                .allSatisfy(who -> languages.forEach((language, letters) ->
                        assertThat(Proclaimers.named(who, language)).containsPattern(letters)));
    }

    @Test
    void anObservanceWithoutANameInTheLanguageIsMarkedUntilSomebodyStatesOne() {
        StarterFile post = StarterFile.at("general/statement/kk/social.md");

        assertThat(post.filled(data("{}")).body()).isEqualTo("1 қаңтар — [confirm: Opening of the embassy (kk)].");
        assertThat(post.filled(data("{\"name\": {\"kk\": \"Елшіліктің ашылуы\"}}"))
                        .body())
                .isEqualTo("1 қаңтар — Елшіліктің ашылуы.");
    }

    private static Map<String, Object> data(String facts) {
        return new DraftData(
                        Steps.requested(Steps.office("names"), CatalogueDay.own("day")),
                        StarterSetTest.facts(facts),
                        "kk")
                .filled("", "", 0);
    }
}
