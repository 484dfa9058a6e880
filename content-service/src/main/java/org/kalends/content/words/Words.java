package org.kalends.content.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that pages of several parts of content-service have in common. */
@MessageBundle("t")
public interface Words {

    @Message("Languages")
    String languages();

    @Message("Statement")
    String statement();

    @Message("Statements")
    String statements();

    @Message("Approval")
    String approval();

    @Message("Title")
    String title();

    @Message("Subject")
    String subject();

    @Message("Text")
    String text();

    @Message("Markdown")
    String markdown();

    @Message("Save")
    String save();

    @Message("The template requires it. The author must state it before asking for approval.")
    String factMissingDetail();

    @Message("Versions")
    String versions();

    @Message("Nothing changed.")
    String noChanges();

    @Message("unchanged")
    String unchanged();

    @Message("changed")
    String changed();

    @Message("Templates")
    String templates();

    @Message("Fact sheets")
    String factSheets();
}
