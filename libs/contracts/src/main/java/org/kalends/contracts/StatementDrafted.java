package org.kalends.contracts;

import java.util.List;

/**
 * The first revision was drafted from templates.
 *
 * @param statement which
 * @param revision the revision's number, 1
 * @param locales the languages drafted (BCP 47)
 * @param missingFacts the fields of the fact sheet that the template needs and that were empty; empty when none
 */
public record StatementDrafted(StatementRef statement, int revision, List<String> locales, List<String> missingFacts)
        implements StatementEvent {}
