package org.kalends.content.policy;

import java.time.Instant;

/**
 * A policy over the API.
 *
 * @param office its key; empty for every office
 * @param kind of statement; empty for every kind
 */
public record PolicyView(String office, String kind, Rules rules, String changedBy, Instant changedAt) {

    static PolicyView of(ApprovalPolicy policy) {
        return new PolicyView(policy.office(), policy.kind(), policy.rules(), policy.changedBy(), policy.changedAt());
    }
}
