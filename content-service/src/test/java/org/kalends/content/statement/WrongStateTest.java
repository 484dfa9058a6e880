package org.kalends.content.statement;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrongStateTest {

    @ParameterizedTest
    @EnumSource
    void everyStateAndActHasWordsInRussian(Progress progress) {
        assertThat(Stream.of(
                                "changed",
                                "submitted",
                                "approved",
                                "sent_back",
                                "held",
                                "released",
                                "corrected",
                                "dropped",
                                "retracted")
                        .map(act -> new WrongState(act, progress).detail(Locale.of("ru"))))
                .allSatisfy(detail -> assertThat(detail)
                        .startsWith("Заявление сейчас нельзя ")
                        .doesNotContainPattern("[A-Za-z_{}]"));
    }

    @ParameterizedTest
    @EnumSource
    void aStateIsWrittenAsWords(Progress progress) {
        assertThat(new WrongState("sent_back", progress))
                .message()
                .startsWith("The statement cannot be sent back now: it is ")
                .doesNotContain("_");
    }
}
