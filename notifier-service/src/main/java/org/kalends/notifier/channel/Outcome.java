package org.kalends.notifier.channel;

import java.time.Duration;

import org.kalends.layout.problem.Sentence;

/** How one try ended. */
public sealed interface Outcome {

    /**
     * Taken.
     *
     * @param url where it can be seen; null for a mail
     */
    record Sent(String url) implements Outcome {}

    /**
     * Refused for good.
     *
     * @param reason what the other side said, in a few words
     * @param remedy the name of what helps: see the remedies in the texts of the delivery page
     */
    record Refused(Sentence reason, Remedy remedy) implements Outcome {}

    /**
     * Certainly not taken, worth another try.
     *
     * @param after how long to wait at least
     * @param reason what the other side said, in a few words
     */
    record Retry(Duration after, Sentence reason) implements Outcome {}

    /**
     * Taken or not, nobody can say.
     *
     * @param evidence what is known
     */
    record Unknown(Sentence evidence) implements Outcome {}
}
