package org.kalends.notifier.delivery;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kalends.notifier.publication.State;

import static org.assertj.core.api.Assertions.assertThat;

class IllegalDeliveryMoveTest {

    private static final UUID DELIVERY = new UUID(0, 0);

    @ParameterizedTest
    @EnumSource
    void everyStateAndMoveHasWordsInRussian(State state) {
        assertThat(Stream.of("begun", "concluded", "suppressed", "confirmed", "sent_again", "put_off")
                        .map(move -> new IllegalDeliveryMove(DELIVERY, state, move).detail(Locale.of("ru"))))
                .allSatisfy(detail -> assertThat(detail)
                        .startsWith("Отправку " + DELIVERY + " нельзя ")
                        .doesNotContainPattern("[A-Za-z_{}]"));
    }
}
