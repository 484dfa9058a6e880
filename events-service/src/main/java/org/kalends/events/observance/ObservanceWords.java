package org.kalends.events.observance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about observances. */
@MessageBundle("observances")
public interface ObservanceWords {

    @Message("Observances")
    String title();

    @Message("Filters")
    String filters();

    @Message("Search")
    String search();

    @Message("Month")
    String month();

    @Message("Any month")
    String anyMonth();

    @Message("Topic")
    String topic();

    @Message("Any topic")
    String anyTopic();

    @Message("Kind")
    String kind();

    @Message("Any kind")
    String anyKind();

    @Message("Show")
    String show();

    @Message("{found} of {all}")
    String found(int found, int all);

    @Message("Nothing matches these filters")
    String nothing();

    @Message("The catalogue has {all} observances, none of them like this.")
    String nothingHint(int all);

    @Message("Remove the filters")
    String removeFilters();

    @Message("Name")
    String name();

    @Message("When")
    String rule();

    @Message("Next date")
    String next();

    @Message("Proclaimed by")
    String proclaimedBy();

    @Message("Pages")
    String pages();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Page {page} of {pages}")
    String page(int page, int pages);

    @Message("Plan a campaign")
    String plan();

    @Message("Facts")
    String facts();

    @Message("Topics")
    String topics();

    @Message("Since")
    String since();

    @Message("Resolution")
    String resolution();

    @Message("Official page")
    String officialPage();

    @Message("Countries")
    String countries();

    @Message("Next dates")
    String nextDates();

    @Message("Date to be announced.")
    String toBeAnnounced();

    @Message("No further date.")
    String noFurther();

    @Message("{first} to {last}")
    String span(String first, String last);

    @Message("Day")
    String kindDay();

    @Message("National day")
    String kindNationalDay();

    @Message("Week")
    String kindWeek();

    @Message("Month")
    String kindMonth();

    @Message("Year")
    String kindYear();

    @Message("Decade")
    String kindDecade();

    @Message("Anniversary")
    String kindAnniversary();

    @Message("Event")
    String kindOnce();

    @Message("Authority")
    String authority();

    @Message("Any authority")
    String anyAuthority();

    @Message("Country")
    String country();

    @Message("Anywhere")
    String anyCountry();

    @Message("Round anniversaries in")
    String round();

    @Message("Any round number")
    String turnsAny();

    @Message("Years completed")
    String turnsLabel();

    @Message("Turns")
    String turns();

    @Message("Possible duplicates")
    String duplicates();

    @Message("What the catalogue changed")
    String catalogue();

    @Message("Enter one")
    String enter();
}
