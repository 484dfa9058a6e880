package org.kalends.events.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.events.office.OfficeFixture;

import static org.assertj.core.api.Assertions.assertThat;

/** A country changes its clocks after a campaign was planned. */
@QuarkusTest
@WithTestResource(BackendsResource.class)
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class RezoningTest {

    private static final String ZONE = "Test/Changing";

    @Inject
    Rezoning rezoning;

    @Inject
    ShiftableClock clock;

    @Inject
    OfficeFixture offices;

    @Inject
    Told told;

    private static final class ChangingRules extends ZoneRulesProvider {

        private static volatile ZoneRules rules = ZoneRules.of(ZoneOffset.ofHours(5));

        @Override
        protected Set<String> provideZoneIds() {
            return Set.of(ZONE);
        }

        @Override
        protected ZoneRules provideRules(String zone, boolean forCaching) {
            return rules;
        }

        @Override
        protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
            return new TreeMap<>(java.util.Map.of("1", rules));
        }

        static void fiveHours() {
            rules = ZoneRules.of(ZoneOffset.ofHours(5));
        }

        /** From then on six hours instead of five. */
        static void changeAt(String local) {
            ZoneOffset five = ZoneOffset.ofHours(5);
            ZoneOffset six = ZoneOffset.ofHours(6);
            var change = ZoneOffsetTransition.of(LocalDateTime.parse(local), five, six);
            rules = ZoneRules.of(five, five, List.of(), List.of(change), List.of());
        }
    }

    @BeforeAll
    static void aZoneThatChanges() {
        ZoneRulesProvider.registerProvider(new ChangingRules());
    }

    @BeforeEach
    void anEarlyDay() {
        clock.shiftTo(Instant.parse("2033-01-01T00:00:00Z"));
        ChangingRules.fiveHours();
        offices.have("clock-changing", "KZ", ZONE, "Changing");
        offices.have("us-vilnius", "LT", "Europe/Vilnius", "Vilnius");
    }

    @Test
    void momentsToComeFollowTheNewRulesAndLocalTimesStay() {
        String moving = told.plan("world-health-day", 2033, "clock-changing");
        String staying = told.plan("world-health-day", 2033, "us-vilnius");
        assertThat(due(moving)).isEqualTo("2033-04-07 04:00:00+00");
        ChangingRules.changeAt("2033-04-01T00:00:00");
        assertThat(rezoning.deriveAnew()).isEqualTo(1);
        assertThat(due(moving)).isEqualTo("2033-04-07 03:00:00+00");
        assertThat(column(moving, "due_local")).isEqualTo("2033-04-07 09:00:00");
        assertThat(column(moving, "draft_at AT TIME ZONE 'UTC'")).isEqualTo("2033-03-24 04:00:00");
        assertThat(due(staying)).isEqualTo("2033-04-07 06:00:00+00");
        assertThat(rezoning.deriveAnew()).isZero();
    }

    @Test
    void whoeverWasAskedForADraftIsToldOfTheNewMoment() {
        String drafted = told.plan("world-malaria-day", 2033, "clock-changing");
        told.sql(
                "UPDATE step SET draft_signalled_at = now(), state = 'DRAFTING' WHERE campaign_id = '" + drafted + "'");
        ChangingRules.changeAt("2033-04-20T00:00:00");
        rezoning.deriveAnew();
        assertThat(told.of(drafted)).containsExactly("org.kalends.step.moved.v1");
        assertThat(told.sql("SELECT payload::json->>'dueAt' FROM outbox WHERE aggregateid = '" + drafted + "'"))
                .containsExactly("2033-04-25T03:00:00Z");
        told.sql("UPDATE step SET state = 'CANCELLED' WHERE campaign_id = '" + drafted + "'");
    }

    @Test
    void itIsDoneWhenTheRuntimeHasOtherRulesThanBefore() {
        told.sql("UPDATE clock_book SET zone_rules = '1999a'");
        rezoning.whenRulesChanged();
        assertThat(told.sql("SELECT zone_rules FROM clock_book")).containsExactly(Rezoning.version());
    }

    private String due(String campaign) {
        return column(campaign, "due_at AT TIME ZONE 'UTC' || '+00'");
    }

    private String column(String campaign, String expression) {
        return told.sql("SELECT " + expression + " FROM step WHERE campaign_id = '" + campaign + "'")
                .getFirst();
    }
}
