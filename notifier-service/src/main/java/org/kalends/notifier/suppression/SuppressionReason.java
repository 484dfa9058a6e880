package org.kalends.notifier.suppression;

/** Why somebody is not to be written to. */
public enum SuppressionReason {
    UNSUBSCRIBED,
    BOUNCED,
    COMPLAINED,
    ERASED
}
