package org.kalends.house;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

/** What the rules ask of a class or a method beyond ArchUnit's own vocabulary. */
final class Conditions {

    static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private static final List<String> ACCESS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");

    private Conditions() {}

    static ArchCondition<JavaClass> liveBesideAPackageInfo() {
        return condition("live beside a package-info.java", (type, events) -> {
            JavaPackage home = type.getPackage();
            if (home.tryGetPackageInfo().isEmpty()) {
                events.add(violated(type, home.getName() + " has no package-info.java"));
            }
        });
    }

    static ArchCondition<JavaClass> haveAFieldAnnotatedWith(String annotation) {
        return condition("have a field annotated with @" + annotation, (type, events) -> {
            if (type.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(annotation))) {
                events.add(violated(type, type.getName() + " has none"));
            }
        });
    }

    static ArchCondition<JavaClass> notCatch(Class<? extends Throwable> blanket) {
        return condition(
                "not catch " + blanket.getName(),
                (type, events) -> type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream().anyMatch(t -> t.isEquivalentTo(blanket)))
                        .forEach(block ->
                                events.add(violated(type, "it is caught at " + block.getSourceCodeLocation()))));
    }

    /** Direct calls and method references alike. */
    static ArchCondition<JavaClass> notCall(String what, Predicate<CodeUnitAccessTarget> forbidden) {
        return condition(
                "not call " + what,
                (type, events) -> type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .forEach(access -> events.add(violated(type, access.getDescription()))));
    }

    static ArchCondition<JavaMethod> beTransactional() {
        return condition("be transactional", (method, events) -> {
            if (!method.isMetaAnnotatedWith(TRANSACTIONAL) && !method.getOwner().isMetaAnnotatedWith(TRANSACTIONAL)) {
                events.add(violated(method, method.getFullName() + " is not"));
            }
        });
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return condition("say who may call them", (method, events) -> {
            boolean said = ACCESS.stream()
                    .anyMatch(
                            a -> method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
            if (!said) {
                events.add(violated(method, method.getFullName() + " does not"));
            }
        });
    }

    /** By itself or through other methods of its class. */
    static ArchCondition<JavaMethod> callWithinTheClass(String owner) {
        return condition("call " + owner, (method, events) -> {
            if (!reaches(method, owner, new HashSet<>())) {
                events.add(violated(method, method.getFullName() + " does not"));
            }
        });
    }

    private static boolean reaches(JavaCodeUnit from, String owner, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) {
            return false;
        }
        Collection<CodeUnitAccessTarget> targets = from.getCallsFromSelf().stream()
                .<CodeUnitAccessTarget>map(call -> call.getTarget())
                .toList();
        return targets.stream().anyMatch(target -> target.getOwner().getName().equals(owner))
                || targets.stream()
                        .filter(target -> target.getOwner().equals(from.getOwner()))
                        .flatMap(target -> target.resolveMember().stream())
                        .anyMatch(next -> reaches((JavaCodeUnit) next, owner, seen));
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }
}
