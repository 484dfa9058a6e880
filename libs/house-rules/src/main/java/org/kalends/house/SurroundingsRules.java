package org.kalends.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Time, language, zone, settings and console are given to a class, never taken from around it. */
final class SurroundingsRules {

    @ArchTest
    static final ArchRule timeComesFromTheClock = classes()
            .that()
            .resideOutsideOfPackage("org.kalends.clock..")
            .should(Conditions.notCall("what reads the system's time", SurroundingsRules::readsTheTime))
            .allowEmptyShould(true)
            .because("the clock can be shifted: inject java.time.Clock and ask it");

    @ArchTest
    static final ArchRule nobodySleeps = classes()
            .that()
            .resideOutsideOfPackage("org.kalends.outbox..")
            .should(Conditions.notCall("Thread.sleep", call -> is(call, Thread.class, "sleep")))
            .allowEmptyShould(true)
            .because("waiting is a row with a time in it; only the outbox waits, for its database and for Kafka");

    @ArchTest
    static final ArchRule languageAndZoneAreParameters = classes()
            .should(Conditions.notCall("what depends on the machine's language or zone", SurroundingsRules::guesses))
            .allowEmptyShould(true)
            .because(
                    "the machine's language and zone are nobody's: pass a Locale (Locale.ROOT for machines) and a ZoneId");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true)
            .because("a service logs: use org.jboss.logging.Logger");

    @ArchTest
    static final ArchRule nobodyDumpsStacks = classes()
            .should(Conditions.notCall("printStackTrace", call -> call.getName().equals("printStackTrace")))
            .allowEmptyShould(true)
            .because("no stack trace leaves the process: log it once, with what was being done");

    @ArchTest
    static final ArchRule nothingIsCaughtBlindly = classes()
            .should(Conditions.notCatch(Exception.class))
            .allowEmptyShould(true)
            .because("failure is designed: catch what you can name, and say what becomes of it");

    @ArchTest
    static final ArchRule settingsAreTyped = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.config.inject.ConfigProperty")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.config.ConfigProvider")
            .allowEmptyShould(true)
            .because("settings are a @ConfigMapping interface beside the feature, with their defaults in it");

    private static boolean readsTheTime(CodeUnitAccessTarget call) {
        boolean bareNow = call.getOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        boolean systemClock = is(call, java.time.Clock.class, "system.*|tick(Millis|Seconds|Minutes)");
        boolean newDate = is(call, java.util.Date.class, "<init>")
                && call.getRawParameterTypes().isEmpty();
        return bareNow
                || systemClock
                || newDate
                || is(call, System.class, "currentTimeMillis")
                || is(call, java.util.Calendar.class, "getInstance");
    }

    private static boolean guesses(CodeUnitAccessTarget call) {
        boolean named = is(call, java.util.Locale.class, "getDefault")
                || is(call, java.time.ZoneId.class, "systemDefault")
                || is(call, java.util.TimeZone.class, "getDefault");
        boolean silent = is(call, String.class, "format|formatted|toLowerCase|toUpperCase")
                || is(call, java.time.format.DateTimeFormatter.class, "ofPattern");
        return named || silent && !takes(call, java.util.Locale.class);
    }

    private static boolean is(CodeUnitAccessTarget call, Class<?> owner, String name) {
        return call.getOwner().isEquivalentTo(owner) && call.getName().matches(name);
    }

    private static boolean takes(CodeUnitAccessTarget call, Class<?> parameter) {
        return call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }

    private SurroundingsRules() {}
}
