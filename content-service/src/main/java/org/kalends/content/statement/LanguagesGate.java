package org.kalends.content.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.policy.ApprovalPolicies;
import org.kalends.content.policy.Rules;
import org.kalends.contracts.StepDraftRequested;

/** Lets nothing out in which a required language or kind is missing, empty or not translated, unless it was waived. */
@ApplicationScoped
public class LanguagesGate {

    private final ApprovalPolicies policies;
    private final Readiness readiness;

    @Inject
    LanguagesGate(ApprovalPolicies policies, Readiness readiness) {
        this.policies = policies;
        this.readiness = readiness;
    }

    /** What is still to be written or waived. */
    public List<Lack> open(Statement statement) {
        List<String> waived = statement.waiver().map(Waiver::texts).orElse(List.of());
        return gaps(statement).stream()
                .filter(gap -> !waived.contains(gap.text()))
                .toList();
    }

    /** @throws MissingLanguages when something is */
    public void require(Statement statement) {
        List<Lack> open = open(statement);
        if (!open.isEmpty()) {
            throw new MissingLanguages(open);
        }
    }

    /** What is required and lacks, waived or not. */
    public List<Lack> gaps(Statement statement) {
        StepDraftRequested request = statement.request();
        Rules rules = policies.of(request.office().key(), request.kind());
        List<String> locales = rules.locales().isEmpty() ? request.office().locales() : rules.locales();
        List<String> kinds = rules.kinds().isEmpty() ? request.channelKinds() : rules.kinds();
        Untranslated untranslated = readiness.untranslated(statement);
        List<Lack> gaps = new ArrayList<>();
        for (String locale : locales) {
            for (String kind : kinds) {
                lack(statement.current().variant(locale, kind), untranslated)
                        .map(why -> new Lack(locale, kind, why))
                        .ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private static Optional<String> lack(Optional<Variant> variant, Untranslated untranslated) {
        if (variant.isEmpty()) {
            return Optional.of(Lack.MISSING);
        }
        if (variant.get().source().isBlank()) {
            return Optional.of(Lack.EMPTY);
        }
        return untranslated.has(variant.get()) ? Optional.of(Lack.UNTRANSLATED) : Optional.empty();
    }
}
