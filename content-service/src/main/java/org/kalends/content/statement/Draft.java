package org.kalends.content.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kalends.content.facts.Fact;
import org.kalends.content.facts.FactScope;

/**
 * What the templates and facts of this moment yield.
 *
 * @param variants one per language and kind; one without a template has the words of another language
 * @param missingFacts full names of the facts that the templates require and that are empty
 * @param missingTemplates what could not be drafted
 * @param toConfirm the facts that the templates use and nobody has confirmed, with the sheet that states each; the variants
 *     say nothing of them
 * @param withoutConsent the names of people whom the templates name without a consent that is valid on the day of release
 */
public record Draft(
        List<Variant> variants,
        List<String> missingFacts,
        List<MissingTemplate> missingTemplates,
        Map<Fact, FactScope> toConfirm,
        List<String> withoutConsent) {

    /** Every fact that is open, by name: those to confirm first. */
    List<String> openFacts() {
        return Stream.concat(toConfirm.keySet().stream().map(Fact::key), missingFacts.stream())
                .toList();
    }
}
