package org.kalends.house;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** A message leaves through the outbox and takes effect through the message log. */
final class MessageRules {

    private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";

    @ArchTest
    static final ArchRule onlyTheOutboxSends = noClasses()
            .that()
            .resideOutsideOfPackages("org.kalends.outbox..", "org.kalends.backends..")
            .should()
            .dependOnClassesThat(describe(
                    "send to Kafka",
                    type -> type.getPackageName().startsWith("org.apache.kafka.clients.producer")
                            || type.getPackageName().startsWith("io.smallrye.reactive.messaging")
                                    && type.getSimpleName().endsWith("Emitter")
                            || type.getName().equals("org.eclipse.microprofile.reactive.messaging.Emitter")
                            || type.getName().equals("org.eclipse.microprofile.reactive.messaging.Outgoing")))
            .allowEmptyShould(true)
            .because("a change and its message commit together: call Outbox.append in the use case (docs/adr/0003)");

    @ArchTest
    static final ArchRule listenersAreTransactional = methods()
            .that()
            .areAnnotatedWith(INCOMING)
            .should(Conditions.beTransactional())
            .allowEmptyShould(true)
            .because("the message's id and its effect commit together: annotate the listener with @Transactional");

    @ArchTest
    static final ArchRule listenersArePatient = methods()
            .that()
            .areAnnotatedWith(INCOMING)
            .should()
            .beAnnotatedWith("org.kalends.outbox.Hears")
            .allowEmptyShould(true)
            .because("a database that is away must not fill the dead letters: annotate the listener with @Hears");

    @ArchTest
    static final ArchRule listenersKeepTheMessageLog = methods()
            .that()
            .areAnnotatedWith(INCOMING)
            .should(Conditions.callWithinTheClass("org.kalends.outbox.MessageLog"))
            .allowEmptyShould(true)
            .because("a message may come twice: let it take effect through MessageLog.once");

    @ArchTest
    static final ArchRule listenersKeepTheOrder = noMethods()
            .that()
            .areAnnotatedWith(INCOMING)
            .should()
            .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread")
            .allowEmptyShould(true)
            .because("on virtual threads the messages of one key overtake each other: write a row and work from it");

    private MessageRules() {}
}
