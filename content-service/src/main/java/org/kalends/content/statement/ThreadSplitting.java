package org.kalends.content.statement;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.social.SocialNetworks;
import org.kalends.contracts.text.Networks;
import org.kalends.contracts.text.SocialText;
import org.kalends.contracts.text.TextRule;

/** Parts a social text that is too long into the posts of a thread, for a person who asked for it. */
@ApplicationScoped
public class ThreadSplitting {

    private final Statements statements;
    private final Readiness readiness;
    private final SocialNetworks networks;
    private final OfficeLimit limit;

    @Inject
    ThreadSplitting(Statements statements, Readiness readiness, SocialNetworks networks, OfficeLimit limit) {
        this.statements = statements;
        this.readiness = readiness;
        this.networks = networks;
        this.limit = limit;
    }

    /**
     * The same text with marks between its posts, each of which fits every network of the office that has threads; what fits
     * in one post stays one. Nothing is saved.
     *
     * @throws NotDivisible when it cannot be parted so
     */
    @Transactional
    Variant split(UUID id, Variant social) {
        Statement statement = statements.required(id);
        limit.require(statement.office());
        List<TextRule> rules = rules(statement.office());
        SocialText parted = readiness
                .social(statement, social)
                .split(
                        Locale.forLanguageTag(social.locale()),
                        post -> rules.stream().allMatch(rule -> rule.fits(post)))
                .orElseThrow(NotDivisible::new);
        return new Variant(social.locale(), social.channelKind(), social.title(), parted.source());
    }

    private List<TextRule> rules(String office) {
        List<TextRule> withThreads = networks.of(office).stream()
                .filter(rule -> Networks.hasThreads(rule.network()))
                .toList();
        return withThreads.isEmpty() ? List.of(Networks.MASTODON) : withThreads;
    }
}
