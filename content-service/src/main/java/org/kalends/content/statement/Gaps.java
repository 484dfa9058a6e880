package org.kalends.content.statement;

import java.util.List;
import java.util.Map;

import org.kalends.content.facts.Fact;
import org.kalends.content.facts.FactScope;

/**
 * What a statement lacks.
 *
 * @param missingFacts facts that the templates require and nobody has stated, and those that the text itself leaves open
 * @param missingTemplates languages and kinds without a template that can be filled
 * @param toConfirm facts that the templates use and nobody has confirmed, with the sheet that states each
 * @param withoutConsent people who are named and have not agreed to it, or not for the day of release
 */
public record Gaps(
        List<String> missingFacts,
        List<MissingTemplate> missingTemplates,
        Map<Fact, FactScope> toConfirm,
        List<String> withoutConsent) {

    /** A fact to confirm, for programs. @param sheet the address of the page on which it is confirmed */
    public record ToConfirm(String fact, String sheet) {}

    public List<ToConfirm> factsToConfirm() {
        return toConfirm.entrySet().stream()
                .map(open -> new ToConfirm(open.getKey().key(), open.getValue().path()))
                .toList();
    }

    void requireNone() {
        if (!toConfirm.isEmpty()) {
            throw new UnconfirmedFacts(List.copyOf(toConfirm.keySet()));
        }
        if (!withoutConsent.isEmpty()) {
            throw new MissingConsent(withoutConsent);
        }
        if (!missingFacts.isEmpty()) {
            throw new OpenFacts(missingFacts);
        }
    }
}
