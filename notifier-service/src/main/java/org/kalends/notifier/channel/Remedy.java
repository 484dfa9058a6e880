package org.kalends.notifier.channel;

/** What helps against a refusal; the pages have words for each. */
public enum Remedy {
    /** A new token, or the permission that it lacks. */
    NEW_TOKEN,
    /** A shorter or different text. */
    OTHER_TEXT,
    /** The account's settings. */
    ACCOUNT_SETTINGS,
    /** The address does not exist: off the list. */
    DROP_ADDRESS,
    /** The sender is not trusted: SPF, DKIM, reputation. */
    SENDER_TRUST,
    /** The people who run the other side. */
    ASK_THEM
}
