package org.kalends.content.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the ledger. */
@MessageBundle("ledger")
public interface LedgerWords {

    @Message("Ledger")
    String title();

    @Message(
            "Who did what, when and to which text. Each entry holds the hash of the one before it, so that a change shows.")
    String lead();

    @Message("Verify the chain")
    String verify();

    @Message("Every link of {n} holds, and every stored text is the one that was recorded.")
    String intact(long n);

    @Message("It does not hold.")
    String broken();

    @Message("The newest hash. Note it elsewhere to notice a chain that was written anew:")
    String head();

    @Message("Entry {n}: {where}")
    String flaw(long n, String where);

    @Message("Version {n}")
    String revision(int n);

    @Message("Older")
    String older();

    @Message("Nothing has happened yet")
    String none();

    @Message("Every draft, approval and release appears here.")
    String noneDetail();

    @Message("drafted")
    String drafted();

    @Message("revised")
    String revised();

    @Message("asked for approval")
    String submitted();

    @Message("sent back")
    String returned();

    @Message("approved, in part")
    String approvedInPart();

    @Message("approved")
    String approved();

    @Message("ended an approval")
    String lapsed();

    @Message("waived a required text")
    String waived();

    @Message("held")
    String held();

    @Message("released")
    String released();

    @Message("released before a restore")
    String releasedBefore();

    @Message("began a correction")
    String correcting();

    @Message("gave a correction up")
    String correctionDropped();

    @Message("corrected")
    String corrected();

    @Message("retracted")
    String retracted();

    @Message("expired")
    String expired();

    @Message("cancelled")
    String cancelled();

    @Message("confirmed a fact")
    String factConfirmed();
}
