package org.kalends.content.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kalends.content.Steps;
import org.kalends.content.facts.Facts;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.OccurrenceSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** The general set holds for each of the catalogue's observances, with whatever little is known of it. */
class StarterSetTest {

    private static final List<String> LOCALES = List.of("en", "ru", "kk", "fr", "es", "ar");
    private static final String LINK = "\n\n" + "x".repeat(23);
    private static final int SHORTEST_LIMIT = 300;
    private static final Facts NOTHING = facts("{}");
    private static final Facts THEME = facts("{\"theme\": {\"name\": \"working together for a fair world\"}}");

    /** Words of joy or of congratulation, which would be out of place on a day of mourning. */
    private static final Pattern GLAD = Pattern.compile(
            "(?iu)happy|celebrat|festiv|congratul|greeting|праздн|поздрав"
                    + "|құттықта|мереке|мерейтой|félicit|célébr|fête|joyeu|feliz|felicit|celebr|festej|تهنئ|تهان|نحتفل|احتفال|عيد");

    @Test
    void everyLanguageHasEveryKind() {
        List<String> wanted = new ArrayList<>();
        for (String locale : LOCALES) {
            for (String step : List.of("statement", "teaser", "reminder", "follow-up")) {
                Stream.of("page", "mail", "social", "alt")
                        .map(kind -> "/" + step + "/" + locale + "/" + kind + ".md")
                        .forEach(path -> {
                            wanted.add("general" + path);
                            if (step.equals("statement") || LOCALES.indexOf(locale) < 3) {
                                wanted.add(Steps.OBSERVANCE + path);
                            }
                        });
            }
            wanted.add("general/briefing/" + locale + "/internal.md");
        }
        assertThat(StarterFile.paths()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void theIndexListsWhatIsThere() throws IOException {
        Path folder = Path.of("src/main/resources/starter");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md"))
                            .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(StarterFile.paths());
        }
    }

    @Test
    void nothingIsAmissWhateverTheObservance() {
        List<OccurrenceSnapshot> occurrences = new ArrayList<>(CatalogueDay.all());
        Stream.of("day", "national-day", "week", "month", "year", "decade", "anniversary", "once")
                .map(CatalogueDay::own)
                .forEach(occurrences::add);

        List<String> faults = LOCALES.parallelStream()
                .flatMap(locale -> occurrences.stream().flatMap(occurrence -> faults(occurrence, locale)))
                .toList();

        assertThat(occurrences).hasSizeGreaterThan(440);
        assertThat(faults).isEmpty();
    }

    @Test
    void aPostWithAThemeFitsTheShortestNetwork() {
        List<OccurrenceSnapshot> ordinary = CatalogueDay.all().stream()
                .filter(day -> day.observance().names().values().stream().allMatch(name -> name.length() <= 100))
                .toList();
        List<StarterFile> posts =
                StarterFile.of("general").stream().filter(f -> f.is("social")).toList();

        assertThat(ordinary).hasSizeGreaterThan(400);
        assertThat(posts)
                .hasSize(24)
                .allSatisfy(post -> ordinary.forEach(day -> assertThat(
                                (post.filled(data(day, THEME, post.key().locale()))
                                                        .body()
                                                + LINK)
                                        .length())
                        .isLessThanOrEqualTo(SHORTEST_LIMIT)));
    }

    @Test
    void noWordOfJoyStandsInATextForEveryObservance() {
        assertThat(StarterFile.of("general"))
                .allSatisfy(file -> assertThat(
                                file.text().title() + "\n" + file.text().body())
                        .doesNotContainPattern(GLAD));
    }

    @Test
    void aNameStandsInTheNominativeWhereLanguagesHaveCases() {
        Pattern elsewhere = Pattern.compile("(?<!^|— |: |, |، |\\. |отмечается |🕯️ |\\n)\\{observance\\.name}");

        assertThat(StarterFile.all().stream()
                        .filter(file -> !file.key().locale().equals("en")))
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(
                                (file.text().title() + "\n" + file.text().body()).replace('\u00A0', ' '))
                        .doesNotContainPattern(elsewhere));
    }

    @Test
    void aFirstYearIsNotCounted() {
        OccurrenceSnapshot first = CatalogueDay.all().stream()
                .filter(day -> Integer.valueOf(2027).equals(day.observance().since()))
                .findFirst()
                .orElseThrow();

        assertThat(StarterFile.at("general/statement/en/page.md")
                        .filled(data(first, NOTHING, "en"))
                        .body())
                .doesNotContain("2027", "ago", "goes back");
    }

    @Test
    void aStateHolidayIsNotSaidToBeAsYoungAsItsLaw() {
        OccurrenceSnapshot kurbanAit = CatalogueDay.all().stream()
                .filter(day -> day.observance().key().startsWith("kurban-ait"))
                .findFirst()
                .orElseThrow();

        assertThat(StarterFile.at("general/statement/ru/page.md")
                        .filled(data(kurbanAit, NOTHING, "ru"))
                        .body())
                .doesNotContain("2006");
    }

    private static Stream<String> faults(OccurrenceSnapshot occurrence, String locale) {
        Map<String, Object> data = data(occurrence, NOTHING, locale);
        return StarterFile.of("general").stream()
                .filter(file -> file.key().locale().equals(locale))
                .flatMap(file -> faults(file, data).stream());
    }

    private static List<String> faults(StarterFile file, Map<String, Object> data) {
        TemplateText text = file.filled(data);
        List<String> found = new ArrayList<>(Artefacts.in(text, file.isTitled()));
        if (!(text.title() + text.body()).replace("\\", "").contains(name(data))) {
            found.add("the observance is not named");
        }
        if (file.is("social") && (text.body() + LINK).length() > SHORTEST_LIMIT) {
            found.add("too long a post");
        }
        return found.isEmpty() ? List.of() : List.of(found + " in " + file.key() + ": " + text);
    }

    static Facts facts(String json) {
        try {
            return ContractJson.mapper().readValue(json, Facts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> data(OccurrenceSnapshot occurrence, Facts facts, String locale) {
        return new DraftData(Steps.requested(Steps.office("starter"), occurrence), facts, locale)
                .filled(
                        "https://kalends.example.org/newsroom/starter/2026/day",
                        "https://kalends.example.org/newsroom/starter",
                        0);
    }

    private static String name(Map<String, Object> data) {
        return data.get("observance") instanceof Map<?, ?> observance ? String.valueOf(observance.get("name")) : "";
    }
}
