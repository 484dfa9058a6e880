package org.kalends.content.statement;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kalends.contracts.StepDraftRequested;

/**
 * What becomes of a statement that is not approved when its step is due, as events-service writes it: {@code hold}, {@code
 * send if at most PT4H late}, {@code expire at 18:00}. What cannot be read holds.
 */
public sealed interface LatePolicy {

    /** Somebody decides. */
    record Hold() implements LatePolicy {}

    /** It still goes out by itself when it is not later than this; else somebody decides. */
    record Send(Duration atMost) implements LatePolicy {}

    /** From this local time of the day of release on it makes no sense any more. */
    record Expire(LocalTime at) implements LatePolicy {}

    Pattern SEND = Pattern.compile("send if at most (P[0-9DTHM]{1,20}) late");
    Pattern EXPIRE = Pattern.compile("expire at ([0-2]\\d:[0-5]\\d)");

    static LatePolicy parse(String written) {
        String words = written == null ? "" : written.strip();
        try {
            Matcher send = SEND.matcher(words);
            if (send.matches()) {
                return new Send(Duration.parse(send.group(1)));
            }
            Matcher expire = EXPIRE.matcher(words);
            return expire.matches() ? new Expire(LocalTime.parse(expire.group(1))) : new Hold();
        } catch (DateTimeException unreadable) {
            return new Hold();
        }
    }

    /** The instant from which on it does not go out by itself any more; empty when a person decides anyhow. */
    default Optional<Instant> end(StepDraftRequested request) {
        return switch (this) {
            case Hold() -> Optional.empty();
            case Send(var atMost) -> Optional.of(request.dueAt().plus(atMost).plusNanos(1000));
            case Expire(var time) ->
                Optional.of(request.dueLocal()
                        .toLocalDate()
                        .atTime(time)
                        .atZone(ZoneId.of(request.office().zone()))
                        .toInstant());
        };
    }

    /** Whether by this instant it makes no sense any more and can never be public. */
    default boolean isExpired(StepDraftRequested request, Instant at) {
        return this instanceof Expire
                && !at.isBefore(request.dueAt())
                && end(request).filter(end -> !at.isBefore(end)).isPresent();
    }
}
