package org.kalends.events.observance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of entering observances: the form, and what may be wrong with each field. */
@MessageBundle("entry")
public interface EntryWords {

    @Message("Enter an anniversary or event")
    String addTitle();

    @Message("Correct {name}")
    String changeTitle(String name);

    @Message("What it is")
    String identity();

    @Message("Name in English")
    String nameEn();

    @Message("Name in Russian")
    String nameRu();

    @Message("Description in English")
    String descriptionEn();

    @Message("Description in Russian")
    String descriptionRu();

    @Message("An anniversary returns each year; an event happens once.")
    String kindHint();

    @Message("When it falls")
    String dates();

    @Message("Date rule")
    String ruleLabel();

    @Message(
            "--07-30 is 30 July each year; nth:3:THU:11 the third Thursday of November; dates:2027-05-20 that day alone; announced when somebody tells each year’s date.")
    String ruleHint();

    @Message("Show its dates")
    String ruleShow();

    @Message("What the rule means and its next dates will stand here.")
    String ruleEmpty();

    @Message("Its dates are announced: enter each year’s on the page of the observance.")
    String datesAnnounced();

    @Message("It gives no date in the next years.")
    String datesNone();

    @Message("Next: {dates}")
    String nextDates(String dates);

    @Message("Since (year)")
    String sinceLabel();

    @Message("The year in which it happened, or was first observed or proclaimed.")
    String sinceHint();

    @Message("Who says so")
    String whose();

    @Message("Proclaimed by")
    String proclaimedBy();

    @Message("Resolution or act")
    String resolution();

    @Message("Official page")
    String officialUrl();

    @Message("How it is found")
    String finding();

    @Message("Topics")
    String topics();

    @Message("Separated by commas: human-rights, children.")
    String topicsHint();

    @Message("Countries")
    String countries();

    @Message("Where it is marked, when not everywhere: KZ, US.")
    String countriesHint();

    @Message("Sources")
    String sources();

    @Message("Where the facts were seen, separated by semicolons.")
    String sourcesHint();

    @Message("Confidence")
    String confidence();

    @Message("Not stated")
    String confidenceNone();

    @Message(
            "{#switch level}{#case 'high'}High: two sources{#case 'medium'}Medium: one source{#else}From memory{/switch}")
    String confidenceOf(String level);

    @Message("Back to the list")
    String cancel();

    @Message("Back to its page")
    String back();

    @Message("Save the observance")
    String save();

    @Message("The observance was saved.")
    String saved();

    @Message("This may be there already")
    String alike();

    @Message("On the same day, under a name that is alike:")
    String alikeHint();

    @Message("Save it as another one")
    String addAnyway();

    @Message("Somebody changed it while you wrote")
    String meanwhile();

    @Message(
            "Your texts stand in the fields below and are not saved yet. This is what others wrote; saving puts yours in its place.")
    String meanwhileHint();

    @Message("Some fields need another look")
    String faultsTitle();

    @Message("Nothing was saved. The reason stands at each field.")
    String faultsHint();

    @Message("Give it a name in at least one language.")
    String nameMissing();

    @Message("‘{tag}’ is no language: write a BCP 47 tag such as en, kk or pt-BR.")
    String localeUnknown(String tag);

    @Message("Choose one of: {kinds}.")
    String kindUnknown(String kinds);

    @Message("Say when it falls, for example --07-30.")
    String ruleMissing();

    @Message("Write a year in digits, such as 1945.")
    String sinceNoYear();

    @Message("Write a whole address that begins with https:// or http://.")
    String addressUnfit();

    @Message("‘{topic}’ is no topic: write words of letters and digits, with hyphens between them.")
    String topicUnfit(String topic);

    @Message("‘{country}’ is no country: write the two capital letters of ISO 3166-1, such as KZ.")
    String countryUnknown(String country);

    @Message("Write high, medium or memory.")
    String confidenceUnknown();

    @Message("{length} characters are too many: at most {most}.")
    String tooLong(int length, int most);

    @Message("{count} are too many: at most {most}.")
    String tooMany(int count, int most);

    @Message("There is no field ‘{field}’.")
    String fieldUnknown(String field);

    @Message("It has characters that cannot be shown; type it again.")
    String unprintable();

    @Message("A key is made of small letters, digits and hyphens, at most 200, and is no word that addresses need.")
    String keyUnfit();

    @Message("There is an observance with the key ‘{key}’ already.")
    String keyTaken(String key);

    @Message("Correct the facts")
    String change();

    @Message("Themes")
    String themes();

    @Message("Write the theme as it was announced.")
    String themeMissing();

    @Message("Other names")
    String otherNames();

    @Message("Set the date of one year")
    String setDate();

    @Message("Set one year’s date: {name}")
    String setDateOf(String name);

    @Message(
            "Your date stands in place of the one that the rule gives, for that year only. For a date that is announced, enter it here once it is known.")
    String setDateLead();

    @Message("Dates set by people")
    String decisions();

    @Message("Year")
    String year();

    @Message("Date")
    String decided();

    @Message("Reason")
    String reason();

    @Message("Everybody who meets the date will read it: who announced it, and where.")
    String reasonHint();

    @Message("First day")
    String first();

    @Message("Last day, if it takes several")
    String last();

    @Message("A second time in the same year (rare)")
    String second();

    @Message("Its last day")
    String secondLast();

    @Message("It is not marked that year")
    String notMarkedLabel();

    @Message("Not marked in {year}")
    String notMarked(String year);

    @Message("The rule gives {dates}")
    String ruleGives(String dates);

    @Message("The rule gives no date")
    String ruleGivesNone();

    @Message("{who}, {when}")
    String told(String who, String when);

    @Message("Change")
    String change2();

    @Message("Let the rule give it")
    String undo();

    @Message("the date of {year}")
    String undoOf(String year);

    @Message("Set the date")
    String setIt();

    @Message("Say why, for everybody who meets this date.")
    String reasonMissing();

    @Message("Give at most {most} dates.")
    String datesUnfit(int most);

    @Message("Give the day, or say that it is not marked that year.")
    String dateMissing();

    @Message("The day must lie in {year}.")
    String dateOfOtherYear(String year);

    @Message("The last day lies before the first, or more than a year after it.")
    String lastUnfit();
}
