package org.kalends.content.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kalends.content.Steps;
import org.kalends.content.facts.Facts;
import org.kalends.content.prose.Prose;
import org.kalends.contracts.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The founding statement beside its list of eleven parts. The banner, the date and the reading time, parts 1 and 3, are the
 * newsroom's; here are the title and parts 4 to 11.
 */
class FoundingTextsTest {

    private static final Path SAMPLE = Path.of("../deploy/local/sample/fact-sheets");
    private static final ObjectNode EVERY_YEAR = sample(Steps.OBSERVANCE + ".json");
    private static final ObjectNode OF_2020 = sample(Steps.OBSERVANCE + ".2020.us-nur-sultan.json");
    private static final List<String> LOCALES = List.of("en", "ru", "kk", "fr", "es", "ar");

    @Test
    void inEnglish() {
        assertThat(page("en", 2020).title()).isEqualTo("We stand with Kazakhstan against human trafficking");
        assertParts(
                "en",
                "On July 30 the world observes World Day Against Trafficking in Persons. The United Nations established"
                        + " the day seven years ago",
                "to recognise victims, to raise awareness of a scourge that knows no borders, and to promote the"
                        + " protection of victims’ rights",
                "This year’s theme is “first responders”. It is about the people who identify, support and counsel victims",
                "Nina Balabayeva is one of them: founder and director of Rodnik in Almaty. She is honoured as one of ten"
                        + " counter-trafficking heroes worldwide",
                "Her record in figures: more than 16,000 people assisted over two decades"
                        + " opened Kazakhstan’s first trafficking shelter (2006)",
                "This year it matters more than ever. The COVID-19 pandemic has closed borders",
                "The year 2020 is also the 20th anniversary of the annual Trafficking in Persons Report",
                "there is no excuse for looking away, and the time for bold action is now",
                "The 2020 Trafficking in Persons report recommends that Kazakhstan: increase assistance to foreign victims",
                "investigate and prosecute more trafficking crimes",
                "As Ambassador to Kazakhstan I have made this one of my top priorities",
                "Governments, civil society, survivors and those who speak for them have worked at this for two decades",
                "The work that remains is ours, together.");
    }

    @Test
    void inRussian() {
        assertThat(page("ru", 2020).title()).isEqualTo("Казахстан: вместе против торговли людьми");
        assertParts(
                "ru",
                "30 июля отмечается Всемирный день борьбы с торговлей людьми. Организация Объединённых Наций учредила"
                        + " этот день семь лет назад",
                "цели его прежние: увидеть пострадавших, рассказать о беде без границ и защитить их права",
                "Тема этого года: «те, кто первым приходит на помощь». Она о людях, которые находят пострадавших",
                "Среди них Нина Балабаева, основательница и директор («Родник», Алматы). Её заслуги признаны: одна из"
                        + " десяти героев",
                "людей получили помощь за два десятилетия: более 16 000 2006: открыт первый в Казахстане приют",
                "В этом году это важно как никогда. Пандемия COVID-19 закрыла границы",
                "В 2020 году мы отмечаем и 20-ю годовщину: ежегодный доклад о торговле людьми",
                "закрывать глаза непростительно, пора действовать смело",
                "Рекомендации для страны (Казахстан), источник — доклад о торговле людьми 2020 года: расширить помощь",
                "расследовать больше таких преступлений",
                "Для меня как посла в Казахстане это один из главных приоритетов",
                "Уже более двух десятилетий над этим трудятся правительства, общественные организации, пострадавшие",
                "То, что осталось, мы сделаем вместе.");
    }

    @Test
    void inKazakh() {
        assertThat(page("kk", 2020).title()).isEqualTo("Қазақстан: адам саудасына қарсы біргеміз");
        assertParts(
                "kk",
                "30 шілде — Дүниежүзілік адам саудасына қарсы күрес күні. Біріккен Ұлттар Ұйымы бұл күнді осыдан жеті жыл"
                        + " бұрын белгілеген",
                "мақсаты өзгерген жоқ: зардап шеккендерді тану",
                "Биылғы тақырып: «алғаш болып көмекке келетіндер». Ол зардап шеккендерді анықтап, қолдап, кеңес беретін",
                "Солардың бірі — Нина Балабаева, «Родник» ұйымының негізін қалаушысы әрі директоры (Алматы). Оның еңбегін"
                        + " әлем мойындады",
                "жиырма жылда көмек алған адамдар саны: 16 000-нан астам 2006 жыл: Қазақстанда",
                "Биыл мұның маңызы бұрынғыдан да зор. COVID-19 пандемиясы",
                "2020 жылы адам саудасы туралы жыл сайынғы баяндама өзінің 20 жылдығына жетті",
                "көз жұма қарауға ешқандай сылтау жоқ, батыл қимылдайтын кез келді",
                "Елге берілген ұсынымдар (Қазақстан), дереккөзі — 2020 жылғы адам саудасы туралы баяндама: зардап шеккен"
                        + " шетелдіктерге",
                "мұндай қылмыстарды көбірек тергеп, сотқа жеткізу",
                "Қазақстандағы елші ретінде мен мұны басты міндеттерімнің біріне айналдырдым",
                "Жиырма жылдан астам уақыттан бері осы жолда үкіметтер, қоғамдық ұйымдар, зардап шеккендер",
                "Қалғанын бірге атқарамыз.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "fr", "es", "ar"})
    void nothingIsMissingOrAmissInAnyLanguage(String locale) {
        assertThat(StarterFile.of(Steps.OBSERVANCE).stream()
                        .filter(file -> file.key().locale().equals(locale)))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(file -> {
                    TemplateText text = file.filled(data(locale, 2020, stated(2020)));
                    assertThat(Artefacts.in(text, file.isTitled()))
                            .as(text.body())
                            .isEmpty();
                    assertThat(text.title() + text.body()).doesNotContain("confirm:");
                    assertThat(file.is("social") ? text.body().length() : 0).isLessThanOrEqualTo(275);
                });
    }

    @Test
    void theNextYearCountsOnAndLeavesOpenWhatWasTrueOfOneYear() {
        assertThat(page("en", 2021).body()).contains("eight years ago", "21st anniversary");
        assertThat(page("ru", 2021).body()).contains("восемь лет назад", "21-ю годовщину");
        assertThat(page("kk", 2021).body()).contains("сегіз жыл бұрын", "21 жылдығына");
        assertThat(page("fr", 2021).body()).contains("il y a huit ans", "le 21e");
        assertThat(page("es", 2021).body()).contains("hace ocho años", "el 21.º");
        assertThat(page("ar", 2021).body()).contains("2021", "الـ21");
        assertThat(LOCALES)
                .allSatisfy(locale -> assertThat(page(locale, 2021).body())
                        .contains(
                                "[confirm: theme.name]", "[confirm: honoree.name]", "[confirm: recommendations.items]")
                        .doesNotContain("Balab", "Балабаева", "بالاباييفا", "COVID", "16"));
    }

    @Test
    void whoIsHonouredIsNotTakenForAWomanUnlessTheFactsSaySo() {
        ObjectNode facts = stated(2020);
        facts.withObject("/honoree").put("gender", "masculine");

        assertThat(page("en", 2020, facts).body())
                .contains("He is honoured as", "His record")
                .doesNotContain("She ", "Her ");
        assertThat(page("ru", 2020, facts).body()).contains("Его заслуги").doesNotContain("Её");
    }

    /** Each part is there, in this order. */
    private static void assertParts(String locale, String... parts) {
        TemplateText text = page(locale, 2020);
        String said = new Prose(text.body())
                .text()
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replaceAll(" [-–] ", " ");
        assertThat(said).containsSubsequence(parts);
    }

    private static TemplateText page(String locale, int year) {
        return page(locale, year, stated(year));
    }

    private static TemplateText page(String locale, int year, ObjectNode stated) {
        return StarterFile.at(Steps.OBSERVANCE + "/statement/" + locale + "/page.md")
                .filled(data(locale, year, stated));
    }

    private static Map<String, Object> data(String locale, int year, ObjectNode stated) {
        Facts facts = ContractJson.mapper().convertValue(stated, Facts.class);
        return new DraftData(Steps.requested(Steps.office("founding"), Steps.worldDay(year)), facts, locale)
                .filled("https://kalends.example.org/newsroom/founding/2020/day", "", 4);
    }

    /** What the sample's sheets say: those of every year, and in 2020 those of that year as well. */
    private static ObjectNode stated(int year) {
        ObjectNode stated = EVERY_YEAR.deepCopy();
        return year == 2020 ? stated.setAll(OF_2020.deepCopy()) : stated;
    }

    private static ObjectNode sample(String file) {
        try {
            return ContractJson.mapper()
                    .readTree(Files.readString(SAMPLE.resolve(file)))
                    .withObject("/facts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
