package org.kalends.notifier.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nobody",
                "a@b",
                "a@@b.example",
                "a b@c.example",
                "\"a\"@b.example",
                "a@b.example\r\nBcc: evil@c.example",
                "a@b.example\n",
                "a\u0000@b.example",
                "\u760A@b.example",
                "a@b.example\u2028",
                "a@-b.example",
                "<a@b.example>",
                "a@b.example,c@d.example"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThatThrownBy(() -> Address.parse(typed)).isInstanceOf(NotAnAddress.class);
    }

    @Test
    void refusesThreeHundredCharacters() {
        assertThatThrownBy(() -> Address.parse("a".repeat(290) + "@b.example")).isInstanceOf(NotAnAddress.class);
        assertThatThrownBy(() -> Address.parse("a@" + "b.".repeat(146) + "example"))
                .isInstanceOf(NotAnAddress.class);
    }

    @Test
    void takesAnAddressAndKnowsItsOneSpelling() {
        Address address = Address.parse(" Aigerim.Serikova+press@Example.ORG ");

        assertThat(address.text()).isEqualTo("Aigerim.Serikova+press@example.org");
        assertThat(address.key()).isEqualTo("aigerim.serikova+press@example.org");
    }

    @Test
    void writesAForeignDomainInAscii() {
        assertThat(Address.parse("a@пример.рф").text()).isEqualTo("a@xn--e1afmkfd.xn--p1ai");
    }
}
