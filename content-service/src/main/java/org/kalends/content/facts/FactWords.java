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

    @Message("What is true, with its source. A fact of a year is never used in another year.")
    String intro();

    @Message("Nothing has been stated here yet.")
    String notStated();

    @Message("Theme")
    String theme();

    @Message("What the theme means")
    String themeMeaning();

    @Message("Honoree")
    String honoree();

    @Message("Name")
    String name();

    @Message("Organisation")
    String organisation();

    @Message("Role")
    String role();

    @Message("City")
    String city();

    @Message("Honoured as")
    String honouredAs();

    @Message("Why it matters more this year")
    String circumstance();

    @Message("Recommendations come from")
    String recommendationsFrom();

    @Message("Recommendations, one a line")
    String recommendations();

    @Message("The speaker’s promise, in the first person")
    String promise();

    @Message("Figures, milestones and texts in other languages stay as they were stated.")
    String otherFacts();
}
