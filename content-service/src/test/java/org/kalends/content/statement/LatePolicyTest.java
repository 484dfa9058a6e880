package org.kalends.content.statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kalends.content.Steps;
import org.kalends.contracts.StepDraftRequested;

import static org.assertj.core.api.Assertions.assertThat;

class LatePolicyTest {

    private static final StepDraftRequested STEP = Steps.requested(Steps.office("late"), Steps.worldDay(2020));

    @ParameterizedTest
    @ValueSource(
            strings = {"hold", "", "send whenever", "send if at most P99999999999999999999D late", "expire at 29:00"})
    void whatCannotBeReadHolds(String written) {
        assertThat(LatePolicy.parse(written)).isEqualTo(new LatePolicy.Hold());
        assertThat(LatePolicy.parse(written).end(STEP)).isEmpty();
    }

    @Test
    void whatEventsServiceWritesIsRead() {
        assertThat(LatePolicy.parse("send if at most PT4H late")).isEqualTo(new LatePolicy.Send(Duration.ofHours(4)));
        assertThat(LatePolicy.parse("expire at 18:00")).isEqualTo(new LatePolicy.Expire(LocalTime.of(18, 0)));
        assertThat(LatePolicy.parse(null)).isEqualTo(new LatePolicy.Hold());
    }

    @Test
    void anExpiryIsALocalTimeOfTheDayOfRelease() {
        LatePolicy expire = LatePolicy.parse("expire at 18:00");
        assertThat(expire.end(STEP)).contains(Instant.parse("2020-07-30T12:00:00Z"));
        assertThat(expire.isExpired(STEP, Instant.parse("2020-07-30T11:59:59Z")))
                .isFalse();
        assertThat(expire.isExpired(STEP, Instant.parse("2020-07-30T12:00:00Z")))
                .isTrue();
        LatePolicy send = LatePolicy.parse("send if at most PT1H late");
        assertThat(send.isExpired(STEP, Instant.parse("2020-07-31T12:00:00Z"))).isFalse();
    }
}
