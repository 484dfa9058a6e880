package org.kalends.notifier.channel;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on accounts and of the sandbox. */
@MessageBundle("account")
public interface AccountWords {

    @Message("Accounts")
    String title();

    @Message("The identities through which the offices post.")
    String lead();

    @Message("There is no account yet")
    String empty();

    @Message("A statement that is released now is posted nowhere. A manager can add an account.")
    String emptyNext();

    @Message("Account")
    String account();

    @Message("Office")
    String office();

    @Message("Channel")
    String channel();

    @Message("Language")
    String language();

    @Message("Secret")
    String secret();

    @Message("by reference")
    String secretSet();

    @Message("none")
    String secretNone();

    @Message("See its posts")
    String posts();

    @Message("Add or change an account")
    String keepTitle();

    @Message("Key")
    String key();

    @Message("Lower-case letters, digits, dots and hyphens. The key of an account that stands changes that account.")
    String keyHint();

    @Message("Name")
    String name();

    @Message("A tag such as en or ru.")
    String languageHint();

    @Message("Address of the network")
    String url();

    @Message("For Mastodon the instance, such as https://social.example. The sandbox needs none.")
    String urlHint();

    @Message("A reference such as env:MASTODON_TOKEN or file:/run/secrets/mastodon. Never put the secret itself here.")
    String secretHint();

    @Message("Keep the account")
    String keep();

    @Message("Kept.")
    String kept();

    @Message("Sandbox")
    String sandbox();

    @Message("A network of our own: what is posted here goes nowhere else.")
    String sandboxLead();

    @Message("Nothing was posted here yet")
    String sandboxEmpty();

    @Message("A statement of {office} that is released appears here a few seconds later.")
    String sandboxEmptyNext(String office);

    @Message("All posts of this account")
    String allPosts();

    @Message("Answers the post before it")
    String answers();

    @Message("Post")
    String post();
}
