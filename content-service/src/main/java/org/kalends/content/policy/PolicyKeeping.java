package org.kalends.content.policy;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.identity.CurrentPerson;

/** Lets managers say how statements are approved. */
@ApplicationScoped
public class PolicyKeeping {

    private final ApprovalPolicies policies;
    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    PolicyKeeping(ApprovalPolicies policies, OfficeLimit limit, CurrentPerson person, Clock clock) {
        this.policies = policies;
        this.limit = limit;
        this.person = person;
        this.clock = clock;
    }

    /** Those that hold for the offices of the person who asks. */
    @Transactional
    public List<ApprovalPolicy> mine() {
        return policies.all().stream()
                .filter(policy -> policy.office().isEmpty() || limit.allows(policy.office()))
                .toList();
    }

    /** @throws NoSuchPolicy when this office and kind have none of their own */
    @Transactional
    public ApprovalPolicy one(String office, String kind) {
        return policies.at(office, kind).orElseThrow(() -> new NoSuchPolicy(office, kind));
    }

    /**
     * Puts the rules of an office and kind in place.
     *
     * @param seen the version that the change starts from; null when there was none, or whatever it is
     * @return whether there was none before
     * @throws PolicyChanged when somebody changed it since
     */
    @Transactional
    public boolean put(String office, String kind, Rules rules, Integer seen) {
        requireMine(office);
        ApprovalPolicy known = policies.at(office, kind).orElse(null);
        if (seen != null && (known == null || known.version() != seen)) {
            throw new PolicyChanged();
        }
        ApprovalPolicy policy = known == null ? new ApprovalPolicy(office, kind) : known;
        policy.change(rules, person.name(), clock.instant());
        if (known == null) {
            policies.persist(policy);
        }
        return known == null;
    }

    /** What holds for more offices or kinds holds again. */
    @Transactional
    public void remove(String office, String kind) {
        requireMine(office);
        policies.delete(one(office, kind));
    }

    /** Whoever works for some offices only does not make rules for all. */
    private void requireMine(String office) {
        if (!office.isEmpty()) {
            limit.require(office);
        } else if (!limit.offices().isEmpty()) {
            limit.require("*");
        }
    }
}
