package org.kalends.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** State lives in the aggregate: it changes by named transitions only, and by one writer at a time. */
final class EntityRules {

    private static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe(
            "entities",
            type -> type.isAnnotatedWith("jakarta.persistence.Entity")
                    || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass")
                    || type.isAnnotatedWith("jakarta.persistence.Embeddable"));

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .allowEmptyShould(true)
            .because("a transition checks, changes and announces: name it for what happens (submit, hold, release)");

    @ArchTest
    static final ArchRule entitiesHideTheirFields = fields().that()
            .areDeclaredInClassesThat(ENTITY)
            .and()
            .areNotStatic()
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because(
                    "what anybody can write nobody can check: make the field private and give it a method named like it");

    @ArchTest
    static final ArchRule entitiesAreBornInTheirFeature = constructors()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("only the feature that owns an aggregate makes one: package-private, or protected for Hibernate");

    @ArchTest
    static final ArchRule entitiesHaveAVersion = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .and()
            .areNotAnnotatedWith("org.hibernate.annotations.Immutable")
            .should(Conditions.haveAFieldAnnotatedWith("jakarta.persistence.Version"))
            .allowEmptyShould(true)
            .because("two people may write at once: add a @Version, or @Immutable when rows never change");

    @ArchTest
    static final ArchRule entitiesDoNotQuery = classes()
            .that(ENTITY)
            .should()
            .notBeAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase")
            .allowEmptyShould(true)
            .because("queries stand on the plural-noun repository (docs/adr/0004)");

    private EntityRules() {}
}
