package org.kalends.content.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the functions say in each language of the starter set and some more, word for word. */
class WordsOfEachLanguageTest {

    private final Sandbox sandbox = new Sandbox();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | {observance.yearsSince.yearsAgo}                                 | seven years ago
            2021 | {observance.yearsSince.yearsAgo}                                 | eight years ago
            2020 | {observance.yearsSince.yearsAgo('digits')}                       | 7 years ago
            2013 | {observance.yearsSince.yearsAgo}                                 | this year
            2020 | {#for m in milestones}{m.number.ordinal}{/for}                   | 20th
            2021 | {#for m in milestones}{m.number.ordinal}{/for}                   | 21st
            2022 | {#for m in milestones}{m.number.ordinal}{/for}                   | 22nd
            2021 | {#for m in milestones}{m.number.spelledOrdinal}{/for}            | twenty-first
            2020 | {observance.edition.ordinal}                                     | 8th
            2020 | {observance.anniversary} {observance.anniversary.plural('year', 'years')} | 7 years
            2014 | {observance.yearsSince.spelled} {observance.yearsSince.plural('year', 'years')} | one year
            2020 | {occurrence.date}                                                | July 30, 2020
            2020 | {occurrence.date.full}                                           | Thursday, July 30, 2020
            2020 | {occurrence.date.dayMonth}                                       | July 30
            2020 | {occurrence.date.month}, {occurrence.date.weekday}               | July, Thursday
            2020 | {honoree.figures.size}: {#for f in honoree.figures}{f.value.formatted}, {f.value.compact}{/for} | 1: 16,000, 16 thousand
            2020 | {page.minutes.percent}                                           | 4%
            2020 | {recommendations.items.joined}                                   | a, b, and c
            2020 | {recommendations.items.joined('or')}                             | a, b, or c
            2020 | {honoree.gender.gender('She', 'He', 'They')}                     | She
            2020 | {honoree.gender.choose('masculine', 'his', 'feminine', 'her', 'their')} | her
            """)
    void english(int year, String template, String said) {
        assertThat(said(template, "en", year)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | {observance.yearsSince.yearsAgo}                                 | семь лет назад
            2021 | {observance.yearsSince.yearsAgo}                                 | восемь лет назад
            2034 | {observance.yearsSince.yearsAgo}                                 | двадцать один год назад
            2035 | {observance.yearsSince.yearsAgo('digits')}                       | 22 года назад
            2020 | {#for m in milestones}{m.number.ordinal('feminine')} годовщина{/for} | 20-я годовщина
            2020 | {#for m in milestones}{m.number.ordinal('feminine-accusative')} годовщину{/for} | 20-ю годовщину
            2021 | {#for m in milestones}{m.number.ordinal('feminine-genitive')} годовщины{/for} | 21-й годовщины
            2021 | {#for m in milestones}{m.number.spelledOrdinal('feminine-accusative')}{/for} | двадцать первую
            2020 | {observance.edition.ordinal}                                     | 8-й
            2020 | {observance.yearsSince} {observance.yearsSince.plural('год', 'года', 'лет')} | 7 лет
            2035 | {observance.yearsSince} {observance.yearsSince.plural('год', 'года', 'лет')} | 22 года
            2020 | {occurrence.date.long}                                           | 30 июля 2020\u202fг.
            2020 | {occurrence.date.full}                                           | четверг, 30 июля 2020\u202fг.
            2020 | {occurrence.date.dayMonth}, {occurrence.date.month}              | 30 июля, июль
            2020 | {occurrence.date.numeric}                                        | 30.07.2020
            2020 | {#for f in honoree.figures}{f.value.formatted}, {f.value.compact}{/for} | 16\u00a0000, 16 тысяч
            2020 | {recommendations.items.joined}                                   | a, b и c
            2020 | {honoree.gender.gender('удостоена', 'удостоен', 'удостоены')}     | удостоена
            """)
    void russian(int year, String template, String said) {
        assertThat(said(template, "ru", year)).isEqualTo(said.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | {observance.yearsSince.yearsAgo}                                 | жеті жыл бұрын
            2021 | {observance.yearsSince.yearsAgo('digits')}                       | 8 жыл бұрын
            2020 | {#for m in milestones}{m.number.ordinal}{/for}                   | 20-шы
            2021 | {#for m in milestones}{m.number.ordinal}{/for}                   | 21-ші
            2020 | {#for m in milestones}{m.number}-жылдығы{/for}                   | 20-жылдығы
            2020 | {#for m in milestones}{m.number.spelledOrdinal}{/for}            | жиырмасыншы
            2021 | {#for m in milestones}{m.number.spelledOrdinal}{/for}            | жиырма бірінші
            2020 | {occurrence.date.long}                                           | 2020\u202fж. 30 шілде
            2020 | {occurrence.date.dayMonth}, {occurrence.date.weekday}            | 30 шілде, бейсенбі
            2020 | {#for f in honoree.figures}{f.value.formatted}{/for}             | 16\u00a0000
            2020 | {recommendations.items.joined('және')}                           | a, b және c
            """)
    void kazakh(int year, String template, String said) {
        assertThat(said(template, "kk", year)).isEqualTo(said.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | {observance.yearsSince.yearsAgo}                                 | il y a sept ans
            2021 | {observance.yearsSince.yearsAgo}                                 | il y a huit ans
            2020 | {#for m in milestones}{m.number.ordinal}{/for}                   | 20e
            2021 | {#for m in milestones}{m.number.spelledOrdinal}{/for}            | vingt-et-unième
            2013 | {observance.edition.ordinal('feminine')} édition                 | 1re édition
            2020 | {occurrence.date.long}                                           | 30 juillet 2020
            2020 | {occurrence.date.full}                                           | jeudi 30 juillet 2020
            2020 | {#for f in honoree.figures}{f.value.formatted}{/for}             | 16\u202f000
            2020 | {page.minutes.percent}                                           | 4\u00a0%
            2020 | {recommendations.items.joined}                                   | a, b et c
            """)
    void french(int year, String template, String said) {
        assertThat(said(template, "fr", year)).isEqualTo(said.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | {observance.yearsSince.yearsAgo}                                 | hace siete años
            2021 | {observance.yearsSince.yearsAgo}                                 | hace ocho años
            2034 | {observance.yearsSince.yearsAgo}                                 | hace veintiún años
            2020 | {#for m in milestones}{m.number.ordinal('masculine')} aniversario{/for} | 20.º aniversario
            2020 | {observance.edition.ordinal('feminine')} edición                 | 8.ª edición
            2021 | {#for m in milestones}{m.number.spelledOrdinal('masculine')}{/for} | vigésimo primero
            2020 | {occurrence.date.long}                                           | 30 de julio de 2020
            2020 | {#for f in honoree.figures}{f.value.formatted}{/for}             | 16.000
            2020 | {recommendations.items.joined}                                   | a, b y c
            """)
    void spanish(int year, String template, String said) {
        assertThat(said(template, "es", year)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar-EG | 2020 | {observance.yearsSince.yearsAgo}                         | قبل ٧ سنوات
            ar-EG | 2021 | {observance.yearsSince.yearsAgo('digits')}               | قبل ٨ سنوات
            ar-MA | 2021 | {observance.yearsSince.yearsAgo('digits')}               | قبل 8 سنوات
            ar-EG | 2020 | {occurrence.year}                                        | ٢٠٢٠
            ar-MA | 2020 | {occurrence.year}                                        | 2020
            ar-EG | 2020 | {occurrence.date.long}                                   | ٣٠ يوليو ٢٠٢٠
            ar-MA | 2020 | {occurrence.date.long}                                   | 30 يوليوز 2020
            ar-EG | 2020 | {#for f in honoree.figures}{f.value.formatted}{/for}     | ١٦٬٠٠٠
            ar-EG | 2020 | {#for m in milestones}{m.number.ordinal}{/for}           | ٢٠
            ar-EG | 2020 | {#for m in milestones}{m.number.spelledOrdinal('feminine')}{/for} | العشرون
            ar-EG | 2021 | {observance.edition.spelledOrdinal('feminine')}          | التاسعة
            ar-EG | 2020 | {recommendations.items.joined}                           | a وb وc
            """)
    void arabicWithTheDigitsOfItsRegion(String locale, int year, String template, String said) {
        assertThat(said(template, locale, year)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | {observance.yearsSince.yearsAgo}                                 | 七年前
            2020 | {observance.yearsSince.yearsAgo('digits')}                       | 7年前
            2021 | {#for m in milestones}{m.number.ordinal}{/for}                   | 第21
            2021 | {#for m in milestones}{m.number.spelledOrdinal}{/for}            | 第二十一
            2020 | {occurrence.date.long}                                           | 2020年7月30日
            2020 | {occurrence.date.full}                                           | 2020年7月30日星期四
            2020 | {recommendations.items.joined}                                   | a、b和c
            """)
    void chinese(int year, String template, String said) {
        assertThat(said(template, "zh", year)).isEqualTo(said);
    }

    private String said(String template, String locale, int year) {
        Language language = Language.of(locale);
        return sandbox.render(sandbox.parse(template, "body", language), data(year), language, false);
    }

    private static Map<String, Object> data(int year) {
        return Map.of(
                "observance",
                Map.of("since", 2013, "yearsSince", year - 2013, "anniversary", year - 2013, "edition", year - 2012),
                "occurrence",
                Map.of("year", year, "date", LocalDate.of(year, 7, 30)),
                "milestones",
                List.of(Map.of("number", year - 2000)),
                "honoree",
                Map.of("gender", "feminine", "figures", List.of(Map.of("value", 16_000))),
                "recommendations",
                Map.of("items", List.of("a", "b", "c")),
                "page",
                Map.of("minutes", 4));
    }
}
