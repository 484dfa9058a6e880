package org.kalends.events.today;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the Today page. */
@MessageBundle("today")
public interface TodayWords {

    @Message("Late or held")
    String lateOrHeld();

    @Message("Due today")
    String dueToday();

    @Message("Waiting for approval")
    String waitingForApproval();

    @Message("Waiting for your approval")
    String waitingForYou();

    @Message("Failing deliveries")
    String failing();

    @Message("All texts")
    String allTexts();

    @Message("All deliveries")
    String allDeliveries();

    @Message("Being written")
    String beingWritten();

    @Message("Nothing needs you today")
    String nothing();

    @Message("See the next 14 days")
    String seeNext();

    @Message("The next release is {title}, {when}.")
    String nextRelease(String title, String when);

    @Message("No release is planned.")
    String noRelease();

    @Message("{#if n == 1}One thing needs {#if yours == 1}you{#else}somebody{/if}."
            + "{#else}{n} things need somebody, {yours} of them you.{/if}")
    String lead(int n, int yours);

    @Message("{kind}, {office}")
    String step(String kind, String office);

    @Message("release {when}")
    String release(String when);

    @Message("Open the statement")
    String open();

    @Message("Review")
    String review();

    @Message("Decide")
    String decide();

    @Message("See the delivery")
    String seeDelivery();

    @Message("{channel}, {account}")
    String publication(String channel, String account);

    @Message("Failed")
    String failed();

    @Message("To confirm")
    String unknown();

    @Message("The network or the mail server refused it.")
    String refused();

    @Message("Nobody knows whether it arrived. Look before sending again.")
    String notKnown();

    @Message("Next 14 days")
    String nextDays();

    @Message("Weekend")
    String weekend();

    @Message("Open the calendar")
    String openCalendar();

    @Message("{title}: drafts")
    String drafts(String title);

    @Message("{title}: approval due, {time}")
    String approval(String title, String time);

    @Message("{kind}, {time} {city}")
    String releaseLine(String kind, String time, String city);

    @Message("{kind}, {time}, {n} offices")
    String releaseLines(String kind, String time, int n);

    @Message("Due this week")
    String dueThisWeek();

    @Message("Proposed")
    String proposed();

    @Message("{n} offices")
    String offices(int n);

    @Message("Confirm")
    String confirm();

    @Message("A standing order proposes it, or somebody has kept it as a draft. Nothing happens until it is confirmed.")
    String proposedHint();

    @Message("All of the {n}, the earliest first.")
    String ofBand(int n);

    @Message("All {n}")
    String showAll(int n);

    @Message("Everything that needs somebody")
    String backToAll();

    @Message("{n} need you")
    String needYou(int n);
}
