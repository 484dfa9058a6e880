package org.kalends.content.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RulesTest {

    private static final Instant DUE = Instant.parse("2020-07-30T03:00:00Z");

    private final Rules rules = new Rules(
            List.of(
                    new Stage("Legal", List.of("tomas"), List.of("yuki")),
                    new Stage("Head of office", List.of(), List.of())),
            Duration.ofHours(2),
            Duration.ofHours(24),
            null,
            null);

    @Test
    void eachApprovalIsGivenByWhoeverItIsOf() {
        assertThat(rules.mayApprove(0, "tomas", "Tomas", DUE.minusSeconds(90_000), DUE))
                .isTrue();
        assertThat(rules.mayApprove(0, "x", "TOMAS", DUE.minusSeconds(90_000), DUE))
                .isTrue();
        assertThat(rules.mayApprove(0, "aigerim", "Aigerim", DUE, DUE)).isFalse();
        assertThat(rules.mayApprove(1, "aigerim", "Aigerim", DUE, DUE)).isTrue();
        assertThat(rules.isEnough(1)).isFalse();
        assertThat(rules.isEnough(2)).isTrue();
    }

    @Test
    void aDeputyIsAskedOnlyOnceItIsUrgent() {
        assertThat(rules.mayApprove(0, "yuki", "Yuki", DUE.minusSeconds(7201), DUE))
                .isFalse();
        assertThat(rules.mayApprove(0, "yuki", "Yuki", DUE.minusSeconds(7200), DUE))
                .isTrue();
        assertThat(rules.actsAsDeputy(0, "yuki", "Yuki", DUE, DUE)).isTrue();
        assertThat(rules.actsAsDeputy(0, "tomas", "Tomas", DUE, DUE)).isFalse();
    }

    @Test
    void theDeadlineIsTheReleaseMinusItsLeadOrTheStepsOwn() {
        assertThat(rules.deadline(DUE, DUE)).isEqualTo(DUE.minus(Duration.ofHours(24)));
        assertThat(Rules.DEFAULT.deadline(DUE, DUE.minusSeconds(5))).isEqualTo(DUE.minusSeconds(5));
    }
}
