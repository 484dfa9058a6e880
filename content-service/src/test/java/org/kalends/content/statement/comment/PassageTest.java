package org.kalends.content.statement.comment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTest {

    private static final String TEXT = """
            ## What we ask

            > A person who comes to our door
            > needs an _interpreter_.

            - [Call us](https://example.org/call) at **once**
            - or write""";

    @Test
    void wordsOfThePreviewAreFoundInTheSource() {
        assertThat(new Passage("What we ask").standsIn(TEXT)).isTrue();
        assertThat(new Passage("our door needs an interpreter.").standsIn(TEXT)).isTrue();
        assertThat(new Passage("Call us at once or write").standsIn(TEXT)).isTrue();
    }

    @Test
    void wordsOfTheSourceAreFoundToo() {
        assertThat(new Passage("[Call us](https://example.org/call) at **once**").standsIn(TEXT))
                .isTrue();
        assertThat(new Passage("> needs an _interpreter_").standsIn(TEXT)).isTrue();
    }

    @Test
    void otherWordsAreNot() {
        assertThat(new Passage("needs a lawyer").standsIn(TEXT)).isFalse();
        assertThat(new Passage("").isWhole()).isTrue();
    }
}
