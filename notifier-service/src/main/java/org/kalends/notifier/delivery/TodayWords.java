package org.kalends.notifier.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about publications on Today. */
@MessageBundle("today")
public interface TodayWords {

    @Message("Failing deliveries")
    String failing();

    @Message("Failed, {n} of {all}")
    String failed(int n, int all);

    @Message("To confirm, {n} of {all}")
    String unknown(int n, int all);

    @Message("{channel}, {account}")
    String where(String channel, String account);

    @Message("The network or the mail server refused it.")
    String refused();

    @Message("Nobody knows whether it arrived. Look before sending again.")
    String notKnown();

    @Message("See the delivery")
    String see();
}
