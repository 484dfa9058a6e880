package org.kalends.contracts;

/** What content-service tells on {@link Topic#STATEMENT}. No person is named: names stay in the service that needs them. */
public sealed interface StatementEvent extends Event
        permits StatementDrafted,
                StatementRevised,
                StatementSubmitted,
                StatementReturned,
                StatementApproved,
                StatementHeld,
                StatementExpired,
                StatementReleased,
                StatementCorrected,
                StatementRetracted {

    /** Which statement, and the place of this event in its history. */
    StatementRef statement();

    @Override
    default String key() {
        return statement().statementId().toString();
    }
}
