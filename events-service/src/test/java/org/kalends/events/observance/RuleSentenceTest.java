package org.kalends.events.observance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kalends.backends.BackendsResource;
import org.kalends.events.observance.rule.DateRule;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BackendsResource.class)
class RuleSentenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rules-in-words.csv", delimiter = '\t', numLinesToSkip = 1)
    void aRuleExplainsItselfInBothLanguages(String rule, String english, String russian) {
        DateRule parsed = DateRule.parse(rule);
        assertThat(english().of(parsed)).isEqualTo(english);
        assertThat(russian().of(parsed)).isEqualTo(russian);
    }

    @Test
    void everyRuleOfTheCatalogueHasWordsInBothLanguages() {
        assertThat(Catalogue.rows()).allSatisfy(row -> {
            DateRule parsed = DateRule.parse(row.rule());
            assertThat(english().of(parsed)).isNotBlank().doesNotContain("{", "null", "NOT_FOUND");
            assertThat(russian().of(parsed)).isNotBlank().doesNotContainPattern("[a-z]{2}|[{}]");
        });
    }

    @Test
    void theChapterSaysWhatKalendsSays() throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("../docs/date-rules.md")).stream()
                .map(line -> line.split("(?<!\\\\)\\|"))
                .filter(cells -> cells.length == 4 && cells[2].contains("`"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(30).allSatisfy(cells -> {
            for (String rule : cells[2].replace("\\|", "|").split("`, `|`")) {
                if (!rule.isBlank() && !rule.contains(" or ")) {
                    assertThat(cells[3]).contains(english().of(DateRule.parse(rule)));
                }
            }
        });
    }

    private static RuleSentence english() {
        return new RuleSentence(MessageBundles.get(DateRuleWords.class), Locale.ENGLISH);
    }

    private static RuleSentence russian() {
        DateRuleWords words = MessageBundles.get(DateRuleWords.class, Localized.Literal.of("ru"));
        return new RuleSentence(words, Locale.of("ru"));
    }
}
