package org.kalends.content.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The policies of every office and kind. */
@ApplicationScoped
public class ApprovalPolicies implements PanacheRepositoryBase<ApprovalPolicy, UUID> {

    /** The rules for a statement: of its office and kind, else of its office, else of its kind, else of all, else the default. */
    public Rules of(String office, String kind) {
        return list("office in ('', ?1) and kind in ('', ?2)", office, kind).stream()
                .max(Comparator.comparing(
                                (ApprovalPolicy policy) -> !policy.office().isEmpty())
                        .thenComparing(policy -> !policy.kind().isEmpty()))
                .map(ApprovalPolicy::rules)
                .orElse(Rules.DEFAULT);
    }

    Optional<ApprovalPolicy> at(String office, String kind) {
        return find("office = ?1 and kind = ?2", office, kind).firstResultOptional();
    }

    List<ApprovalPolicy> all() {
        return list("order by office, kind");
    }
}
