package org.kalends.events.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calendar. */
@MessageBundle("calendar")
public interface CalendarWords {

    @Message("View")
    String view();

    @Message("Month")
    String month();

    @Message("List")
    String list();

    @Message("Filters")
    String filters();

    @Message("Office")
    String office();

    @Message("All offices")
    String allOffices();

    @Message("Show")
    String show();

    @Message("Everything")
    String everything();

    @Message("Campaigns only")
    String campaignsOnly();

    @Message("Apply")
    String apply();

    @Message("Red numerals")
    String redNumerals();

    @Message(": days with a campaign.")
    String redMeans();

    @Message("{n} more")
    String more(int n);

    @Message("Drafts: {title}")
    String drafts(String title);

    @Message("Approvals: {title}")
    String approvals(String title);

    @Message("Statement, {office}")
    String statement(String office);

    @Message("Statement, {n} offices")
    String statements(int n);

    @Message("{campaigns} campaigns, {observances} observances in {month}.")
    String sum(int campaigns, int observances, String month);
}
