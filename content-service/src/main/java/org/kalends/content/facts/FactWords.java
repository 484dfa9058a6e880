package org.kalends.content.facts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which facts are stated. */
@MessageBundle("facts")
public interface FactWords {

    @Message("Fact sheet")
    String sheet();

    @Message("every year")
    String everyYear();

    @Message("every office")
    String everyOffice();

    @Message(
            "What is true, with its source. A fact of a year is never used in another year until somebody has confirmed it.")
    String intro();

    @Message("Nothing has been stated here yet.")
    String notStated();

    @Message(
            "Nothing has been stated for this year yet. What {year} said can be copied; each fact is then to be confirmed.")
    String copyOffer(String year);

    @Message("Copy the facts of {year}")
    String copy(String year);

    @Message("{n} to confirm")
    String openCount(int n);

    @Message("No statement that uses them can be submitted until each is confirmed or replaced.")
    String openMeans();

    @Message("To confirm")
    String toConfirm();

    @Message("Confirmed")
    String confirmed();

    @Message("This still holds: confirm")
    String confirm();

    @Message("Confirm: {fact}")
    String confirmFact(String fact);

    @Message("Copied from {year} on {at}. Confirm it, or write what is true now and save.")
    String copiedNote(String year, String at);

    @Message("Was to be confirmed again by {by}. {who} confirmed it last on {at}.")
    String pastNote(String by, String who, String at);

    @Message("{who}, {at}")
    String confirmedNote(String who, String at);

    @Message("Confirm by")
    String confirmBy();

    @Message("An earlier year said, and it is not carried over: “{text}”")
    String notCarried(String text);

    @Message("Source")
    String source();

    @Message("Name of the observance")
    String observanceName();

    @Message("What the day is for, one a line")
    String purpose();

    @Message("Theme")
    String theme();

    @Message("What the theme means")
    String themeMeaning();

    @Message("Honoree")
    String honoree();

    @Message("Others who are honoured")
    String honorees();

    @Message("The honoree’s figures")
    String honoreeFigures();

    @Message("Figures")
    String figures();

    @Message("Anniversaries")
    String milestones();

    @Message("Quotations")
    String quotations();

    @Message("Name")
    String name();

    @Message("Gender, where a language needs it: feminine or masculine")
    String gender();

    @Message("Organisation")
    String organisation();

    @Message("Role")
    String role();

    @Message("City")
    String city();

    @Message("Honoured as")
    String honouredAs();

    @Message("Consent: where it is kept")
    String consentHow();

    @Message("Consent given on")
    String consentGiven();

    @Message("Permission: where it is kept")
    String permissionHow();

    @Message("Permission given on")
    String permissionGiven();

    @Message("No consent valid on the day of release")
    String noConsent();

    @Message("Valid until")
    String until();

    @Message("What")
    String what();

    @Message("How many")
    String value();

    @Message("Word before the number, such as “more than”")
    String qualifier();

    @Message("In which year")
    String figureYear();

    @Message("Counted on")
    String countedOn();

    @Message("Number")
    String number();

    @Message("In the year")
    String numberYear();

    @Message("Why it matters more this year")
    String circumstance();

    @Message("Recommendations come from")
    String recommendationsFrom();

    @Message("Recommendations")
    String recommendations();

    @Message("Recommendations, one a line")
    String itemsOneALine();

    @Message("To {country}, one a line")
    String itemsFor(String country);

    @Message("Another country (two letters)")
    String otherCountry();

    @Message("To that country, one a line")
    String otherItems();

    @Message("The words")
    String quotation();

    @Message("Said by")
    String quotedPerson();

    @Message("The speaker’s promise, in the first person")
    String promise();

    @Message("Texts in other languages stay as they were stated.")
    String otherFacts();

    @Message(
            "A person is only named with a consent that is valid on the day of the release; a quotation without permission is not used.")
    String consentHint();
}
