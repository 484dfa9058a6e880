package org.kalends.events.observance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which themes of single years are kept. */
@MessageBundle("themes")
public interface ThemeWords {

    @Message("Themes")
    String title();

    @Message("A theme is true of one year. It is never carried into another.")
    String lead();

    @Message("Theme of {year}")
    String ofYear(String year);

    @Message("Add a theme")
    String add();

    @Message("Year")
    String year();

    @Message("As it was announced")
    String text();

    @Message("In the language in which it was announced.")
    String textHint();

    @Message("In {language}")
    String in(String language);

    @Message("Another language")
    String otherTag();

    @Message("Its BCP 47 tag, such as fr or kk.")
    String otherTagHint();

    @Message("The theme in it")
    String otherText();

    @Message("Source")
    String source();

    @Message("Where it was seen, for whoever checks it.")
    String sourceHint();

    @Message("Save the theme")
    String save();

    @Message("Change")
    String change();

    @Message("Remove")
    String remove();

    @Message("the theme of {year}")
    String removeOf(String year);

    @Message("No theme is known yet.")
    String none();

    @Message("Add or change themes")
    String open();

    @Message("Somebody changed the observance while you wrote. Your text stands below and is not saved yet.")
    String meanwhile();
}
