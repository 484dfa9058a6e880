package org.kalends.events.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kalends.contracts.Speaker;
import org.kalends.layout.problem.Sentence;

/**
 * Somebody who speaks for an office, and from when until when.
 *
 * @param name as printed under a statement; null when the office speaks by title alone
 * @param titles per locale (BCP 47)
 * @param since the first day; null when it was always so
 * @param until the last day; null when no end is known
 */
public record SpeakerTerm(String name, Map<String, String> titles, LocalDate since, LocalDate until) {

    static final int MOST = 50;

    public SpeakerTerm {
        name = name == null || name.isBlank() ? null : name.strip();
        titles = titles == null
                ? Map.of()
                : titles.entrySet().stream()
                        .filter(title -> title.getValue() != null)
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static SpeakerTerm always(Speaker speaker) {
        return new SpeakerTerm(speaker.name(), speaker.titles(), null, null);
    }

    boolean includes(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    Speaker speaker() {
        return new Speaker(name, titles);
    }

    static Optional<Speaker> inForce(List<SpeakerTerm> terms, LocalDate day) {
        return terms.stream().filter(term -> term.includes(day)).findFirst().map(SpeakerTerm::speaker);
    }

    /** The next day after this one on which a term begins or the day after one ends. */
    static Optional<LocalDate> nextChange(List<SpeakerTerm> terms, LocalDate day) {
        return terms.stream()
                .flatMap(term -> Stream.of(
                        term.since(), term.until() == null ? null : term.until().plusDays(1)))
                .filter(change -> change != null && change.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    /** Terms in the order in which they begin; on any day one speaks at most. @throws InvalidOffice otherwise */
    static List<SpeakerTerm> checked(List<SpeakerTerm> terms) {
        require(terms.size() <= MOST, Sentence.of("invalid-office.most-speakers", "Give at most {0} speakers.", MOST));
        terms.forEach(SpeakerTerm::check);
        List<SpeakerTerm> inOrder = terms.stream()
                .sorted(Comparator.comparing(SpeakerTerm::since, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            SpeakerTerm earlier = inOrder.get(i - 1);
            SpeakerTerm later = inOrder.get(i);
            require(
                    earlier.until() != null
                            && later.since() != null
                            && earlier.until().isBefore(later.since()),
                    Sentence.of(
                            "invalid-office.overlap",
                            "On a day one person speaks for an office, but these terms overlap: {0}; {1}."
                                    + " End the first before the second begins.",
                            earlier.inWords(),
                            later.inWords()));
        }
        return inOrder;
    }

    private void check() {
        require(
                name != null || !titles.isEmpty(),
                Sentence.of("invalid-office.nameless", "Give each speaker a name, a title, or both."));
        require(
                (name == null || name.length() <= 200)
                        && titles.values().stream().noneMatch(t -> t.isBlank() || t.length() > 200),
                Sentence.of(
                        "invalid-office.long-speaker",
                        "A speaker's name and titles have at most 200 characters and are not empty."));
        require(
                since == null || until == null || !until.isBefore(since),
                Sentence.of("invalid-office.backward", "This term ends before it begins: {0}.", inWords()));
    }

    private Sentence inWords() {
        String who = name != null ? name : ClosedDay.inLanguage(titles, Locale.ENGLISH);
        return Sentence.of(
                "invalid-office.term",
                "{0}, {1, select, always {from the beginning} other {from {1}}}"
                        + " {2, select, always {without an end} other {until {2}}}",
                who,
                since == null ? "always" : since.toString(),
                until == null ? "always" : until.toString());
    }

    private static void require(boolean fine, Sentence otherwise) {
        if (!fine) {
            throw new InvalidOffice("speakers", otherwise);
        }
    }
}
