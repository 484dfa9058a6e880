package org.kalends.events.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calendar. */
@MessageBundle("calendar")
public interface CalendarWords {

    @Message("View")
    String view();

    @Message("Year")
    String year();

    @Message("Month")
    String month();

    @Message("Week")
    String week();

    @Message("List")
    String list();

    @Message("Week of {first}")
    String weekOf(String first);

    @Message("The week before")
    String earlierWeek();

    @Message("The week after")
    String laterWeek();

    @Message("Filters")
    String filters();

    @Message("Office")
    String office();

    @Message("All offices")
    String allOffices();

    @Message("Country")
    String country();

    @Message("All countries")
    String allCountries();

    @Message("Topic")
    String topic();

    @Message("All topics")
    String allTopics();

    @Message("Show")
    String show();

    @Message("Everything")
    String everything();

    @Message("Campaigns only")
    String campaignsOnly();

    @Message("Observances only")
    String observancesOnly();

    @Message("Public holidays and closed days")
    String closingsOnly();

    @Message("Apply")
    String apply();

    @Message("Red numerals")
    String redNumerals();

    @Message(": days with a campaign.")
    String redMeans();

    @Message("Times: {zone}.")
    String times(String zone);

    @Message("{n} more")
    String more(int n);

    @Message("until {day}")
    String until(String day);

    @Message("Drafts: {title}")
    String drafts(String title);

    @Message("Approvals: {title}")
    String approvals(String title);

    @Message("Draft")
    String draft();

    @Message("Approval by")
    String approval();

    @Message("Statement")
    String statement();

    @Message("Teaser")
    String teaser();

    @Message("Reminder")
    String reminder();

    @Message("Follow-up")
    String followUp();

    @Message("Internal briefing")
    String briefing();

    @Message("{what}, {office}")
    String stepAt(String what, String office);

    @Message("{what}, {n} offices")
    String stepsAt(String what, int n);

    @Message("{what}: {title}")
    String stepOf(String what, String title);

    @Message("{time} {city}")
    String here(String time, String city);

    @Message("{time} UTC")
    String utc(String time);

    @Message("From {first} to {last} {place}")
    String between(String first, String last, String place);

    @Message("Move")
    String move();

    @Message("{city} closed: {why}")
    String closed(String city, String why);

    @Message("{n} offices closed: {why}")
    String closedMany(int n, String why);

    @Message("Clash in {city}: {holiday} of the host country")
    String clashHoliday(String city, String holiday);

    @Message("Clash in {city}: {why}")
    String clash(String city, String why);

    @Message("In {month}: campaigns {campaigns}, observances {observances}, office closures {closings}.")
    String sum(int campaigns, int observances, int closings, String month);

    @Message("Subscribe (iCalendar)")
    String subscribe();

    @Message("Round anniversaries")
    String roundAnniversaries();

    @Message("Nothing that is followed here is a round number of years old in {year}.")
    String noAnniversaries(String year);

    @Message("All of this year")
    String allAnniversaries();

    @Message("{day}, since {year}.")
    String since(String day, int year);

    @Message("No campaign yet")
    String noCampaign();

    @Message("{state}, offices: {n}")
    String campaignOf(String state, int n);

    @Message("{title} (campaign: {state})")
    String campaignIs(String title, String state);

    @Message(
            "Black: an observance without a campaign. A rule closes each week on Sunday. Point at a day, or move to it with Tab, for its full name.")
    String almanacHint();

    @Message("Nothing stands in this month")
    String nothing();

    @Message("No observance, step or closed day fits these filters.")
    String nothingHint();

    @Message("Calendars to subscribe to")
    String feedsTitle();

    @Message(
            "A calendar program or a telephone reads the calendar at an address of its own. Whoever has the address can read it, without signing in; what is under embargo is never in it.")
    String feedsLead();

    @Message("New calendar")
    String feedNew();

    @Message("Name")
    String feedName();

    @Message("As it stands in the calendar program.")
    String feedNameHint();

    @Message("Make the address")
    String feedMake();

    @Message("The calendar was made. Copy its address now: it is shown this once.")
    String feedMade();

    @Message("iCalendar")
    String feedIcs();

    @Message("JSON")
    String feedJson();

    @Message("The calendar was revoked. Nobody reads it any more.")
    String feedRevoked();

    @Message("No calendar yet")
    String feedNone();

    @Message("Name it, choose what it shows, and give its address to a calendar program.")
    String feedNoneHint();

    @Message("What it shows")
    String feedShows();

    @Message("Made")
    String feedMadeBy();

    @Message("State")
    String feedState();

    @Message("Read")
    String feedStands();

    @Message("Revoked by {who}, {when}")
    String feedRevokedBy(String who, String when);

    @Message("{who}, {when}")
    String feedBy(String who, String when);

    @Message("Revoke")
    String feedRevoke();

    @Message("Back to the calendar")
    String feedBack();

    @Message("Campaign. Offices: {n}.")
    String feedCampaign(int n);

    @Message("{city} closed: {why}")
    String feedClosed(String city, String why);
}
