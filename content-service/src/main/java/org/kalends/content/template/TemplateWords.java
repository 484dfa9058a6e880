package org.kalends.content.template;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which templates are rewritten. */
@MessageBundle("template")
public interface TemplateWords {

    @Message("Template")
    String template();

    @Message("A text with placeholders. A save makes a new version; statements already drafted keep their words.")
    String intro();

    @Message("For every observance")
    String general();

    @Message("Version {n}, {who}, {at}")
    String versionBy(int n, String who, String at);

    @Message("Placeholders")
    String placeholders();

    @Message("Add .required to a fact without which the text is not complete.")
    String placeholdersHint();

    @Message("The template was not saved")
    String refused();
}
