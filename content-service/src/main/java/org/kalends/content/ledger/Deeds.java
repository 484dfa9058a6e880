package org.kalends.content.ledger;

import java.util.Locale;

/** What was done, in the reader's words. */
public final class Deeds {

    private Deeds() {}

    /** A deed that has no words of its own is named as it is written. */
    public static String word(String what, LedgerWords words) {
        return switch (what) {
            case "DRAFTED" -> words.drafted();
            case "REVISED" -> words.revised();
            case "SUBMITTED" -> words.submitted();
            case "RETURNED" -> words.returned();
            case "APPROVED_IN_PART" -> words.approvedInPart();
            case "APPROVED" -> words.approved();
            case "LAPSED" -> words.lapsed();
            case "WAIVED" -> words.waived();
            case "HELD" -> words.held();
            case "RELEASED" -> words.released();
            case "RELEASED_BEFORE" -> words.releasedBefore();
            case "CORRECTING" -> words.correcting();
            case "CORRECTION_DROPPED" -> words.correctionDropped();
            case "CORRECTED" -> words.corrected();
            case "RETRACTED" -> words.retracted();
            case "EXPIRED" -> words.expired();
            case "CANCELLED" -> words.cancelled();
            case "FACT_CONFIRMED" -> words.factConfirmed();
            default -> what.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
