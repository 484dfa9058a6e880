package org.kalends.notifier.publication;

import java.util.Locale;

/** How far a delivery, or a publication as a whole, has got. */
public enum State {
    PENDING,
    /** The intent is recorded and the call may be on its way. */
    SENDING,
    /** Certainly not taken yet; tried again at a time that is recorded. */
    RETRYING,
    SENT,
    FAILED,
    /** The other side may or may not have taken it. Never tried again without a person's word. */
    UNKNOWN,
    SUPPRESSED,
    CANCELLED,
    /** It is out, and its statement was taken back. */
    RETRACTED;

    /** As it stands in messages and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
