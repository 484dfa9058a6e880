package org.kalends.events.observance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of files that come in and go out, of the catalogue's reports and of duplicates. */
@MessageBundle("files")
public interface FileWords {

    @Message("Import observances")
    String title();

    @Message(
            "A CSV file or an iCalendar file (.ics). Good rows are kept; each row that is left out is told with its field.")
    String lead();

    @Message("At most {megabytes} MB and {rows} rows or events.")
    String bounds(int megabytes, int rows);

    @Message(
            "CSV in UTF-8; the first line names the columns: name_en and date are enough. A date such as 1966-10-12 becomes an anniversary since then; with kind ‘once’ it is that day alone.")
    String csvHint();

    @Message("File")
    String file();

    @Message("Take rows that look like something that is there already, too")
    String alsoAlike();

    @Message("Only check the file")
    String check();

    @Message("{name} is kept for you until {until}.")
    String kept(String name, String until);

    @Message("The file is kept no longer. Choose it again.")
    String keptNoLonger();

    @Message("Import its good rows")
    String bringKept();

    @Message("Another file")
    String another();

    @Message("Import the good rows")
    String bring();

    @Message("Nothing was written. To add: {added}. Known already: {unchanged}. Left out: {refused}.")
    String checked(int added, int unchanged, int refused);

    @Message("Added: {added}. Known already: {unchanged}. Left out: {refused}.")
    String brought(int added, int unchanged, int refused);

    @Message("Left out")
    String leftOut();

    @Message("Added")
    String addedTitle();

    @Message("To add")
    String toAdd();

    @Message("Row")
    String row();

    @Message("Field")
    String field();

    @Message("Reason")
    String reason();

    @Message("Name")
    String name();

    @Message("Export this list as CSV")
    String export();

    @Message("Choose a file that is not empty.")
    String empty();

    @Message("The file has more than {megabytes} MB, and nothing of it was read. Split it, or export fewer events.")
    String tooLarge(int megabytes);

    @Message("The file has more than {rows} rows or events, and nothing of it was taken. Split it into several.")
    String tooManyRows(int rows);

    @Message("The file is UTF-16. Save it as UTF-8: in Excel choose ‘CSV UTF-8 (comma delimited)’.")
    String utf16();

    @Message(
            "The row is not UTF-8. Save the file again: in Excel as ‘CSV UTF-8 (comma delimited)’, in LibreOffice with the character set ‘Unicode (UTF-8)’.")
    String notUtf8();

    @Message(
            "From here on the file is not CSV: a quotation mark is not closed, or the row is longer than 64,000 characters.")
    String notCsv();

    @Message(
            "The first line must name the columns; ‘{column}’ is none, or stands there twice. Columns are key, name_en (and other languages), description_en, kind, date or rule, since, proclaimed_by, resolution, official_url, topics, countries, sources, confidence.")
    String columnUnknown(String column);

    @Message("The first line must have a column with names, such as name_en.")
    String noNameColumn();

    @Message("The row has {fields} cells instead of {columns}.")
    String fieldsCount(int fields, int columns);

    @Message("Give a date or a rule, not both.")
    String dateAndRule();

    @Message("Write the date as year, month and day: 1966-10-12.")
    String notADate();

    @Message("The calendar has no events.")
    String noEvents();

    @Message("The event does not end: END:VEVENT is missing.")
    String eventUnended();

    @Message("The event does not keep to RFC 5545. {why}")
    String eventUnreadable(String why);

    @Message("The event has no DTSTART.")
    String eventUndated();

    @Message("The calendar says that it is cancelled.")
    String eventCancelled();

    @Message(
            "Another event replaces all its days from one on. Split it in the calendar into two, one before and one after.")
    String restReplaced();

    @Message("More than {most} single dates are added, taken away or replaced.")
    String tooManySingleDates(int most);

    @Message("In a year from which dates are taken away there are more than {most} others.")
    String tooManyInAYear(int most);

    @Message("As the calendar has it that was brought in.")
    String ofTheCalendar();

    @Message(
            "There is an observance with the key ‘{key}’ and other facts. Correct it on its page, or give this row a key of its own.")
    String knownOtherwise(String key);

    @Message(
            "It looks like ‘{name}’, which falls on the same day. Import it nevertheless by the choice below the file.")
    String looksLike(String name);

    @Message("Possible duplicates")
    String duplicatesTitle();

    @Message("On the same day, under names that are alike. Whether they are one, you decide.")
    String duplicatesLead();

    @Message("Nothing looks as if it were there twice")
    String duplicatesNone();

    @Message("Compared are the days of this year and the next, and names without the words that many days share.")
    String duplicatesNoneHint();

    @Message("One")
    String one();

    @Message("The other")
    String other();

    @Message("What the catalogue changed")
    String catalogueTitle();

    @Message(
            "With each version of Kalends the shipped catalogue is merged field by field. What nobody edited follows it; what somebody edited stays.")
    String catalogueLead();

    @Message("Version {version}, {when}")
    String version(String version, String when);

    @Message("New observances: {added}. Fields changed: {taken}. Your edits kept: {kept}.")
    String sums(int added, int taken, int kept);

    @Message("Changed")
    String takenTitle();

    @Message("Kept as you have it")
    String keptTitle();

    @Message("Was")
    String was();

    @Message("Catalogue")
    String ships();

    @Message("Yours")
    String yours();

    @Message("No longer in the catalogue; they stay here:")
    String notShipped();
}
