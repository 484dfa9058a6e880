package org.kalends.events.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a campaign is planned. */
@MessageBundle("plan")
public interface PlanWords {

    @Message("What is marked")
    String observance();

    @Message("Year")
    String year();

    @Message("Playbook")
    String playbook();

    @Message("Embargo until (optional, UTC)")
    String embargo();

    @Message("Nothing may be public before this moment.")
    String embargoHint();

    @Message("Show the plan")
    String showPlan();

    @Message("Plan this campaign")
    String confirm();

    @Message("Change the plan")
    String change();

    @Message("Nothing is planned yet. Check the times, then plan the campaign.")
    String previewHint();

    @Message("There is no office yet. Register one before planning a campaign.")
    String noOffices();

    @Message("Register an office")
    String registerOffice();

    @Message("Office")
    String office();

    @Message("Draft")
    String draft();

    @Message("Approval by")
    String approveBy();

    @Message("Release")
    String release();

    @Message("Keep as a draft")
    String keepDraft();

    @Message("What")
    String what();

    @Message("left out")
    String leftOut();

    @Message("and {n} more")
    String andMore(int n);

    @Message("Planned anew from an earlier campaign. Dates are new, and every text is asked for anew.")
    String reissue();

    @Message("This moment is over: the step is left out.")
    String beforeNow();

    @Message("Less than a day lies between the draft and the time for approval.")
    String approvalTooShort();

    @Message(
            "The office is closed on the day of release. The release runs by itself, but nobody there watches replies.")
    String officeClosed();

    @Message("Something else of this office is released within the hour.")
    String withinTheHour();

    @Message("A required language is none of the office's own.")
    String foreignLanguage();

    @Message("The draft was due before now: it is asked for at once.")
    String draftBeforeNow();

    @Message("The time for approval is over: approve it as soon as it is written.")
    String approvalBeforeNow();

    @Message("This office already has a campaign for this day.")
    String plannedAlready();
}
