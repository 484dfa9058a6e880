package org.kalends.content.statement;

import java.util.List;

/**
 * What the templates and facts of this moment yield.
 *
 * @param variants one per language and kind that has a template
 * @param missingFacts full names of the facts that the templates require and that are empty
 * @param missingTemplates what could not be drafted
 */
public record Draft(List<Variant> variants, List<String> missingFacts, List<MissingTemplate> missingTemplates) {}
