package org.kalends.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the shell and of the pages that all services share. */
@MessageBundle("ui")
public interface Ui {

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Today")
    String today();

    @Message("Calendar")
    String calendar();

    @Message("Campaigns")
    String campaigns();

    @Message("Deliveries")
    String deliveries();

    @Message("Newsroom")
    String newsroom();

    @Message("Language of these pages")
    String languages();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("You are signed out")
    String signedOut();

    @Message("What you saved is kept. Releases run on; they do not need you to be here.")
    String signedOutDetail();

    @Message("This page sets no cookies, counts no visitors and loads nothing from other sites.")
    String noCookies();
}
