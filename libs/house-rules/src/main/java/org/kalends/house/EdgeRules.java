package org.kalends.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** An edge parses, asks who is there, calls one use case and renders. */
final class EdgeRules {

    private static final DescribedPredicate<JavaMethod> ENDPOINT = DescribedPredicate.describe(
            "endpoints",
            method -> method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                    && !method.getOwner()
                            .isAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient"));

    private static final DescribedPredicate<JavaMethod> TRANSACTIONAL = DescribedPredicate.describe(
            "transactional methods",
            method -> method.isAnnotatedWith(Conditions.TRANSACTIONAL)
                    || method.getOwner().isAnnotatedWith(Conditions.TRANSACTIONAL));

    private static final DescribedPredicate<JavaClass> USE_CASE = DescribedPredicate.describe(
            "use cases or listeners",
            type -> type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                    && !type.isAnnotatedWith("jakarta.ws.rs.Path")
                    && !type.getSimpleName().matches(".*(Pages|Resource)"));

    @ArchTest
    static final ArchRule endpointsSayWhoMayCall = methods()
            .that(ENDPOINT)
            .should(Conditions.sayWhoMayCall())
            .allowEmptyShould(true)
            .because(
                    "access is a decision, never a default: @RolesAllowed, @Authenticated or @PermitAll, on the method or its class");

    @ArchTest
    static final ArchRule transactionsBelongToUseCases = methods()
            .that(TRANSACTIONAL)
            .should()
            .beDeclaredInClassesThat(USE_CASE)
            .allowEmptyShould(true)
            .because(
                    "a transaction spans one use case: move the work to an @ApplicationScoped class named for the doing");

    private EdgeRules() {}
}
