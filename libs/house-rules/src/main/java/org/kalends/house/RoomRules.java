package org.kalends.house;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Packages are features, named in the field's words, free of cycles, each with a sentence about itself. */
final class RoomRules {

    @ArchTest
    static final ArchRule packagesAreFeatures = noClasses()
            .should()
            .haveNameMatching(".*\\.(dto|mappers?|impl|model|services?|utils?|common|helpers?|managers?)\\..*")
            .allowEmptyShould(true)
            .because(
                    "a package is a feature: move the class beside what it serves, in a package named by the glossary");

    @ArchTest
    static final ArchRule namesAreTheFieldsOwn = classes()
            .should()
            .haveNameNotMatching(".*(Impl|Dto|DTO|Manager|Helper|Utils?)")
            .allowEmptyShould(true)
            .because("a name says what the thing is in the words of docs/glossary.md, plus a role");

    @ArchTest
    static final ArchRule nothingMaps = noClasses()
            .should()
            .haveNameMatching(".*Mapper")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.mapstruct..")
            .allowEmptyShould(true)
            .because(
                    "there are two shapes at most, the entity and the edge's record: let the record make itself from the entity");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles = slices().matching("org.kalends.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("features that need each other are one feature: turn one direction into a record or an event");

    @ArchTest
    static final ArchRule packagesIntroduceThemselves = classes()
            .should(Conditions.liveBesideAPackageInfo())
            .allowEmptyShould(true)
            .because("each package says in one sentence what it is for: add a package-info.java");

    private RoomRules() {}
}
