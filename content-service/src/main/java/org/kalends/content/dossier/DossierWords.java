package org.kalends.content.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a dossier on paper. */
@MessageBundle("dossier")
public interface DossierWords {

    @Message("Dossier")
    String title();

    @Message("State: {state}")
    String state(String state);

    @Message("Release: {at}")
    String due(String at);

    @Message("Put together: {at}")
    String exported(String at);

    @Message("Every entry, every link between them and every text is as it was recorded.")
    String intact();

    @Message("Something here is not as it was recorded.")
    String broken();

    @Message("The newest texts")
    String texts();
}
