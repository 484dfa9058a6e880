package org.kalends.content.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on a statement's release. */
@MessageBundle("release")
public interface ReleaseWords {

    @Message("Release")
    String title();

    @Message("If it is late")
    String late();

    @Message("It is held until somebody decides.")
    String lateHold();

    @Message("Approved by {end}, it still goes out by itself; later it is held.")
    String lateSend(String end);

    @Message("Approved before {end}, it still goes out by itself; from then on it expires.")
    String lateExpire(String end);

    @Message("Embargo")
    String embargo();

    @Message("Nothing of it is public before {until}, whoever asks.")
    String embargoUntil(String until);

    @Message("No embargo.")
    String noEmbargo();

    @Message("Required texts")
    String languages();

    @Message("Every required text is there.")
    String complete();

    @Message("missing")
    String gapMissing();

    @Message("empty")
    String gapEmpty();

    @Message("the same as another language")
    String gapUntranslated();

    @Message("Without them it is held at its time, unless an approver says that it may go out all the same.")
    String gapsDetail();

    @Message("{who} lets it go out without, {at}: “{reason}”")
    String waivedBy(String who, String at, String reason);

    @Message("Why it may go out without, for the record")
    String waiveReason();

    @Message("Let it go out without")
    String waive();

    @Message("Approvals")
    String approvals();

    @Message("{stage}: {who}, {at}{#if deputy}, as deputy{/if}")
    String stageApproval(String stage, String who, String at, boolean deputy);

    @Message("None yet.")
    String noApprovals();

    @Message("Now, by hand")
    String byHand();

    @Message("Release now")
    String now();

    @Message("Why now, for the record")
    String reason();
}
