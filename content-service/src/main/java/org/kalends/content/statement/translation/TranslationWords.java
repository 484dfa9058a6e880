package org.kalends.content.statement.translation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which somebody translates. */
@MessageBundle("translation")
public interface TranslationWords {

    @Message("Translation")
    String translation();

    @Message("Translate from")
    String from();

    @Message("Up to date")
    String current();

    @Message("Stale")
    String stale();

    @Message(
            "{source} moved on: this says what version {then} said, and version {now} is there. What changed is marked.")
    String movedOn(String source, int then, int now);

    @Message("As drafted: it says what {source} says since version {version}.")
    String asDrafted(String source, int version);

    @Message("{who} saw to it, against {source} of version {version}, {at}.")
    String saidBy(String who, String source, int version, String at);

    @Message("It still says the same")
    String confirm();

    @Message("A stale translation keeps nothing back by itself. It is shown here, on the desk and to whoever approves.")
    String confirmDetail();

    @Message("Save the translation")
    String save();

    @Message("Paragraph {n}, {language}")
    String paragraph(int n, String language);

    @Message("One more paragraph, {language}")
    String more(String language);

    @Message("Title, {language}")
    String title(String language);

    @Message("This paragraph was taken out. Nothing is asked for beside it.")
    String gone();

    @Message("Back to the desk")
    String toDesk();

    @Message("This statement has one language only.")
    String oneLanguage();
}
