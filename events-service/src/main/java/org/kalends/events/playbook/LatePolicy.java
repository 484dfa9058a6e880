package org.kalends.events.playbook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What becomes of a step that could not go out at its time. It is written in words: {@code hold}, {@code send if at most
 * PT4H late} or {@code expire at 18:00}, a local time of the day of release.
 */
public sealed interface LatePolicy {

    /** Somebody decides. */
    record Hold() implements LatePolicy {

        @Override
        public String toString() {
            return "hold";
        }
    }

    /** It still goes out by itself when it is not later than this; else somebody decides. */
    record Send(Duration atMost) implements LatePolicy {

        @Override
        public String toString() {
            return "send if at most " + atMost + " late";
        }
    }

    /** From this local time on it makes no sense any more and is dropped. */
    record Expire(LocalTime at) implements LatePolicy {

        @Override
        public String toString() {
            return "expire at " + at;
        }
    }

    Pattern SEND = Pattern.compile("send if at most (P[0-9DTHM]{1,20}) late");
    Pattern EXPIRE = Pattern.compile("expire at ([0-2]\\d:[0-5]\\d)");

    /** The policy that is written so; empty when it cannot be read. */
    static Optional<LatePolicy> parse(String written) {
        String words = written == null ? "" : written.strip();
        if (words.equals("hold")) {
            return Optional.of(new Hold());
        }
        try {
            Matcher send = SEND.matcher(words);
            Matcher expire = EXPIRE.matcher(words);
            return send.matches()
                    ? Optional.of(new Send(Duration.parse(send.group(1))))
                    : expire.matches() ? Optional.of(new Expire(LocalTime.parse(expire.group(1)))) : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
