package org.kalends.house;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A rule that cannot fail is no rule: each must find what breaks it, and leave the good example alone. */
class RulesBiteTest {

    private static final JavaClasses GOOD = new ClassFileImporter().importPackages("org.kalends.good");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.kalends.bad");

    /** What the report must name, by the rule's name. */
    private static final Map<String, List<String>> CULPRITS = new TreeMap<>(Map.ofEntries(
            Map.entry("packagesAreFeatures", List.of("bad.util.Odds")),
            Map.entry("namesAreTheFieldsOwn", List.of("PlanDto")),
            Map.entry("nothingMaps", List.of("PlanMapper")),
            Map.entry("featuresAreFreeOfCycles", List.of("Cycle detected", "Hen", "Egg")),
            Map.entry("packagesIntroduceThemselves", List.of("bad.drawer")),
            Map.entry("entitiesHaveNoSetters", List.of("Loose.setId")),
            Map.entry("entitiesHideTheirFields", List.of("Loose.id")),
            Map.entry("entitiesAreBornInTheirFeature", List.of("Loose.<init>")),
            Map.entry("entitiesHaveAVersion", List.of("Loose")),
            Map.entry("entitiesDoNotQuery", List.of("Loose")),
            Map.entry("onlyTheOutboxSends", List.of("DeafListener.hear", "LoudProducer")),
            Map.entry("listenersAreTransactional", List.of("DeafListener.hear")),
            Map.entry("listenersArePatient", List.of("DeafListener.hear")),
            Map.entry("listenersKeepTheMessageLog", List.of("DeafListener.hear")),
            Map.entry("listenersKeepTheOrder", List.of("DeafListener.hear")),
            Map.entry("endpointsSayWhoMayCall", List.of("OpenResource.change")),
            Map.entry("transactionsBelongToUseCases", List.of("OpenResource.change")),
            Map.entry(
                    "timeComesFromTheClock",
                    List.of("Moody.bareNow()", "Moody.bareNowByReference()", "Moody.nowInAZone()", "Moody.millis()")),
            Map.entry("nobodySleeps", List.of("Moody.sleep()")),
            Map.entry(
                    "languageAndZoneAreParameters",
                    List.of("Moody.defaultLocale()", "Moody.defaultZone()", "toLowerCase()", "formatted(")),
            Map.entry("nobodyPrints", List.of("Moody.print()")),
            Map.entry("nobodyDumpsStacks", List.of("Moody.dump(")),
            Map.entry("nothingIsCaughtBlindly", List.of("Moody.java")),
            Map.entry("settingsAreTyped", List.of("Moody.mood"))));

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatBreaksIt(String name) throws ReflectiveOperationException {
        String report = rule(name).evaluate(BAD).getFailureReport().toString();

        assertTrue(report.contains("because"), () -> name + " does not say what to do: " + report);
        for (String culprit : CULPRITS.getOrDefault(name, List.of("a case in CULPRITS"))) {
            assertTrue(report.contains(culprit), () -> name + " does not find " + culprit + ": " + report);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesTheGoodExampleAlone(String name) throws ReflectiveOperationException {
        var result = rule(name).evaluate(GOOD);

        assertFalse(result.hasViolation(), () -> result.getFailureReport().toString());
    }

    @Test
    void everyRuleIsProven() {
        assertEquals(CULPRITS.keySet(), new TreeSet<>(rules().toList()));
    }

    private static Stream<String> rules() {
        return ruleFields().map(Field::getName);
    }

    private static ArchRule rule(String name) throws ReflectiveOperationException {
        return (ArchRule) ruleFields()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .get(null);
    }

    private static Stream<Field> ruleFields() {
        return Stream.of(
                        RoomRules.class,
                        EntityRules.class,
                        MessageRules.class,
                        EdgeRules.class,
                        SurroundingsRules.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(ArchTest.class));
    }
}
