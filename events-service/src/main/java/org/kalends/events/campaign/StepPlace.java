package org.kalends.events.campaign;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.kalends.events.paging.InvalidPage;

/** A step's place among others, by the moment of its release. */
public record StepPlace(Instant due, UUID id) {

    private static final StepPlace START = new StepPlace(Instant.EPOCH, new UUID(0, 0));

    static StepPlace of(Step step) {
        return new StepPlace(step.dueAt(), step.id());
    }

    /** @throws InvalidPage when no page gave it */
    public static StepPlace read(String written) {
        if (written.isEmpty()) {
            return START;
        }
        try {
            int parting = written.indexOf('_');
            return new StepPlace(
                    Instant.parse(written.substring(0, parting)), UUID.fromString(written.substring(parting + 1)));
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException wrong) {
            throw InvalidPage.after();
        }
    }

    /** Compares as text as the moments do. */
    static String sortable(Step step) {
        return String.format(Locale.ROOT, "%019d %s", step.dueAt().toEpochMilli(), step.id());
    }

    public static String written(Step step) {
        return of(step).written();
    }

    String written() {
        return due + "_" + id;
    }
}
