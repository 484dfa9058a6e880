package org.kalends.content.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around review links, for those who make them and for those who come by them. */
@MessageBundle("reviewlink")
public interface ReviewLinkWords {

    @Message("Experts outside")
    String title();

    @Message(
            "A link lets one person outside read this text in all its languages and comment on it, without signing in, and nothing else. Give it to them yourself.")
    String intro();

    @Message("Given name")
    String expert();

    @Message("their comments are marked with it")
    String expertHint();

    @Message("Holds for")
    String days();

    @Message("{n} days")
    String inDays(int n);

    @Message("Make a link")
    String make();

    @Message("The link is made. This address is shown once and kept nowhere: copy it now.")
    String madeNow();

    @Message("Revoke")
    String revoke();

    @Message("Open")
    String open();

    @Message("Over")
    String over();

    @Message("Made by {who}, {at}.")
    String made(String who, String at);

    @Message("Ends {at}.")
    String until(String at);

    @Message("Revoked by {who}, {at}.")
    String revoked(String who, String at);

    @Message("Nobody has opened it yet.")
    String unread();

    @Message("Opened first {at}.")
    String read(String at);

    @Message("No link has been made")
    String none();

    @Message("Nobody outside can read this text.")
    String noneDetail();

    @Message("{office} asks for your view")
    String asks(String office);

    @Message(
            "You read this as {expert}. It is not public yet: keep it to yourself. What you comment goes to its authors under this name. The link ends {until}.")
    String asExpert(String expert, String until);

    @Message("Version {n}")
    String version(int n);

    @Message("Your comment")
    String yourComment();

    @Message("What you have remarked")
    String yours();
}
