package org.kalends.events.campaign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about occurrences that have moved away from their campaigns. */
@MessageBundle("moves")
public interface MoveWords {

    @Message("The occurrence has moved")
    String title();

    @Message("The occurrence has moved to {day}; the campaign was planned for {planned}.")
    String movedTo(String day, String planned);

    @Message("The occurrence for which the campaign was planned, {planned}, is not marked any more in that year.")
    String notMarked(String planned);

    @Message("Move the steps")
    String move();

    @Message("Keep the dates")
    String keep();

    @Message("Every step that is not over goes as many days further, at the same local time. Texts and approvals stay.")
    String moveHint();

    @Message("Look at the campaign")
    String look();

    @Message(
            "{moved} steps have moved with the occurrence.{#if stayed > 0} {stayed} stayed where they are, because their"
                    + " new time is over or under embargo.{/if}")
    String outcome(int moved, int stayed);
}
