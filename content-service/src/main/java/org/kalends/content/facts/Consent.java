package org.kalends.content.facts;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A person's consent to being named, or permission to be quoted.
 *
 * @param how where it can be found again: a letter, a form, a mail
 * @param given the day on which it was given; null while it was not
 * @param until the last day on which it holds; null when it holds until it is taken back
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Consent(String how, LocalDate given, LocalDate until) {

    public Consent {
        how = Wording.clean(how);
    }

    /** Whether it was given and has not run out by this day. */
    public boolean isValidOn(LocalDate day) {
        return given != null && (until == null || !day.isAfter(until));
    }
}
