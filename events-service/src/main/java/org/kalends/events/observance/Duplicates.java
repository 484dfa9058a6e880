package org.kalends.events.observance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what may be one observance entered twice: on the same day this year or next, under names that are alike. */
@ApplicationScoped
class Duplicates {

    private final Observances observances;
    private final Clock clock;

    @Inject
    Duplicates(Observances observances, Clock clock) {
        this.observances = observances;
        this.clock = clock;
    }

    /** Two that may be one. */
    record Pair(Observance one, Observance other) {}

    /** What is compared of an observance. */
    private record Look(Observance whose, Map<String, String> names, Set<LocalDate> days, String rule) {

        boolean isLike(Look other) {
            return isOnTheSameDay(other) && namesAreAlike(other);
        }

        private boolean isOnTheSameDay(Look other) {
            return days.isEmpty() && other.days.isEmpty()
                    ? rule.equals(other.rule)
                    : days.stream().anyMatch(other.days::contains);
        }

        /** Names are compared within a language; where there is none in common, whatever the language. */
        private boolean namesAreAlike(Look other) {
            Set<String> common = new HashSet<>(names.keySet());
            common.retainAll(other.names.keySet());
            return common.isEmpty()
                    ? names.values().stream()
                            .anyMatch(n -> other.names.values().stream().anyMatch(o -> NameLikeness.alike(n, o)))
                    : common.stream().anyMatch(l -> NameLikeness.alike(names.get(l), other.names.get(l)));
        }
    }

    /** Those which what is stated, and was checked before, may repeat. */
    List<Observance> of(Particulars stated) {
        return among(looks(), stated).stream().map(Look::whose).toList();
    }

    /** Asks the same for each of many, reading what there is only once. */
    Finder finder() {
        List<Look> looks = looks();
        return stated -> among(looks, stated).stream().map(Look::whose).toList();
    }

    /** Finds those which what is stated may repeat. */
    interface Finder {
        List<Observance> of(Particulars stated);
    }

    List<Pair> all() {
        List<Look> looks = looks();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            for (Look other : looks.subList(i + 1, looks.size())) {
                if (looks.get(i).isLike(other)) {
                    pairs.add(new Pair(looks.get(i).whose(), other.whose()));
                }
            }
        }
        return pairs;
    }

    private List<Look> among(List<Look> looks, Particulars stated) {
        Look wanted = look(new Observance("stated", stated));
        return looks.stream().filter(wanted::isLike).toList();
    }

    private List<Look> looks() {
        return observances.inOrder().stream()
                .filter(observance -> !observance.isHidden())
                .map(this::look)
                .toList();
    }

    private Look look(Observance observance) {
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        Set<LocalDate> days = new HashSet<>();
        IntStream.rangeClosed(year, year + 1)
                .forEach(y -> observance.occurrences(y).forEach(span -> days.add(span.first())));
        return new Look(observance, observance.names(), days, observance.rule());
    }
}
