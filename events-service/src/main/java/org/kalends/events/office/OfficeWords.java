package org.kalends.events.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about offices. */
@MessageBundle("offices")
public interface OfficeWords {

    @Message("Offices")
    String title();

    @Message("Register an office")
    String register();

    @Message("No office yet")
    String none();

    @Message("An office speaks: it has a country, a clock, languages and a speaker. Campaigns are planned for offices.")
    String noneHint();

    @Message("Office")
    String office();

    @Message("City")
    String city();

    @Message("Its time now")
    String time();

    @Message("Languages")
    String locales();

    @Message("The office was saved.")
    String saved();

    @Message("All offices")
    String allOffices();

    @Message("Key")
    String key();

    @Message("Small letters, digits and hyphens; it never changes.")
    String keyHint();

    @Message("Name in English")
    String nameEn();

    @Message("Name in Russian")
    String nameRu();

    @Message("Host country")
    String country();

    @Message("Two capital letters, such as KZ.")
    String countryHint();

    @Message("City in English")
    String cityEn();

    @Message("City in Russian")
    String cityRu();

    @Message("Time zone")
    String zone();

    @Message("Such as Asia/Almaty.")
    String zoneHint();

    @Message("Its own first, such as en, kk, ru.")
    String localesHint();

    @Message("Who speaks for it")
    String speakers();

    @Message("On a day one person speaks. Without dates it is always so; an empty row is left out.")
    String speakersHint();

    @Message("Speaker {n}")
    String speakerRow(int n);

    @Message("Name (optional)")
    String speakerName();

    @Message("Title in English")
    String titleEn();

    @Message("Title in Russian")
    String titleRu();

    @Message("Since")
    String since();

    @Message("Until, inclusive")
    String until();

    @Message("Speaker")
    String speaker();

    @Message("Closed every week")
    String weekend();

    @Message("None ticked: as in its country.")
    String weekendHint();

    @Message("Part of the country")
    String subdivision();

    @Message("For its public holidays, such as by for Bavaria. Empty: those of the whole country.")
    String subdivisionHint();

    @Message("Days closed besides")
    String closed();

    @Message(
            "Public holidays of the country are known without saying; one that is announced from year to year may not be.")
    String closedHint();

    @Message("Closed day {n}")
    String closedRow(int n);

    @Message("From")
    String closedFirst();

    @Message("To (several days)")
    String closedLast();

    @Message("Why, in English")
    String closedEn();

    @Message("Why, in Russian")
    String closedRu();

    @Message("Closed today: {why}")
    String closedToday(String why);

    @Message("Hub")
    String hub();

    @Message("The office whose texts it adapts.")
    String hubHint();

    @Message("None")
    String noHub();

    @Message("Back to the list")
    String cancel();

    @Message("Save the office")
    String save();

    @Message("Bring in a list of offices")
    String importTitle();

    @Message("Bring in a list")
    String importLink();

    @Message("Added: {added}. Changed: {changed}. As they were: {unchanged}. Rows left out: {refused}.")
    String importDone(int added, int changed, int unchanged, int refused);

    @Message("Rows left out")
    String importRefused();

    @Message("Row")
    String importRow();

    @Message("Column")
    String importField();

    @Message("What is wrong and what helps")
    String importReason();

    @Message("CSV file")
    String importFile();

    @Message(
            "UTF-8, at most {most} rows. The first line names the columns, in any order; empty cells leave what is known. Good rows are kept, the others are listed with what is wrong.")
    String importHint(int most);

    @Message("Bring in the list")
    String importGo();

    @Message("Choose a CSV file first.")
    String noFile();
}
