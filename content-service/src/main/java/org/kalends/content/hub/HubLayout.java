package org.kalends.content.hub;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.office.OfficeLimit;
import org.kalends.content.statement.ProgressWords;
import org.kalends.content.statement.TextDiff;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Says in the reader's words how offices stand and what the hub changed. */
@ApplicationScoped
public class HubLayout {

    private final OfficeLimit limit;
    private final CurrentPerson person;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    HubLayout(OfficeLimit limit, CurrentPerson person, Reader reader, Moments moments, Clock clock) {
        this.limit = limit;
        this.person = person;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    /** The page of a hub. */
    record Spokes(UUID statement, RollUp rollUp, List<Line> lines, Chosen chosen, boolean author) {}

    /** One office in the list. @param statement null when the reader may not see it */
    record Line(
            UUID statement, String office, String shape, String word, boolean red, String detail, List<String> notes) {}

    /** The paragraphs of one language and kind, and what else could be chosen. */
    record Chosen(String locale, String kind, List<Choice> choices, List<HubParagraph> paragraphs) {}

    /** A language and kind. */
    record Choice(String locale, String kind, boolean current) {}

    /** The page of an office that follows. */
    record Hub(Following following, String optedOut, List<Piece> changes, boolean author) {

        public boolean isReleased() {
            return following.isReleased();
        }

        /** The languages in which a correction is explained, by their names. */
        public Map<String, String> noteLanguages() {
            Map<String, String> languages = new LinkedHashMap<>();
            changes.forEach(piece -> languages.put(piece.change().locale(), piece.language()));
            return languages;
        }
    }

    /** One change. @param words what the text area begins with */
    record Piece(Following.Change change, String what, String language, List<TextDiff.Piece> theirs, String words) {}

    Spokes spokes(UUID id, RollUp rollUp, Chosen chosen) {
        List<Line> lines = rollUp.offices().stream()
                .sorted(Comparator.comparingInt(HubLayout::urgency))
                .map(this::line)
                .toList();
        return new Spokes(id, rollUp, lines, chosen, person.has(Roles.AUTHOR));
    }

    Chosen chosen(List<HubParagraph> all, String locale, String kind) {
        List<HubParagraph> first = all.stream()
                .filter(p -> p.locale().equals(locale) && p.channelKind().equals(kind))
                .toList();
        Optional<HubParagraph> any =
                first.stream().findFirst().or(() -> all.stream().findFirst());
        String inLocale = any.map(HubParagraph::locale).orElse("");
        String inKind = any.map(HubParagraph::channelKind).orElse("");
        return new Chosen(
                inLocale,
                inKind,
                all.stream()
                        .map(p -> new Choice(
                                p.locale(),
                                p.channelKind(),
                                p.locale().equals(inLocale) && p.channelKind().equals(inKind)))
                        .distinct()
                        .toList(),
                all.stream()
                        .filter(p ->
                                p.locale().equals(inLocale) && p.channelKind().equals(inKind))
                        .toList());
    }

    Hub following(Following following) {
        HubWords words = reader.words(HubWords.class);
        String optedOut = following.optedOut() == null
                ? ""
                : words.youOptedOut(
                        following.optedOut().by(),
                        moments.fromNow(following.optedOut().at()),
                        following.optedOut().because());
        return new Hub(
                following,
                optedOut,
                following.changes().stream().map(change -> piece(change, words)).toList(),
                person.has(Roles.AUTHOR));
    }

    private Piece piece(Following.Change change, HubWords words) {
        return new Piece(
                change,
                what(change, words),
                Locale.forLanguageTag(change.locale()).getDisplayLanguage(reader.locale()),
                TextDiff.between(change.before(), change.now()),
                change.ours());
    }

    private static String what(Following.Change change, HubWords words) {
        if (change.isLocal()) {
            return words.slot();
        }
        if (change.isLocked()) {
            return words.lockedByHub();
        }
        if (change.isTranslated()) {
            return words.toTranslate();
        }
        if (change.before().isEmpty()) {
            return words.added();
        }
        return change.now().isEmpty() ? words.gone() : change.isOursChanged() ? words.bothChanged() : words.changed();
    }

    private static int urgency(RollUp.Row row) {
        if (row.optedOut() != null) {
            return 3;
        }
        return row.late() ? 0 : row.ready() ? 2 : 1;
    }

    private Line line(RollUp.Row row) {
        HubWords words = reader.words(HubWords.class);
        String place = named(row.cities(), row.office());
        UUID link = limit.allows(row.office()) ? row.statement() : null;
        if (row.optedOut() != null) {
            Spoke.OptOut out = row.optedOut();
            return new Line(
                    link,
                    named(row.names(), row.office()),
                    "planned",
                    words.optedOut(),
                    false,
                    words.optedOutBecause(out.by(), at(out.at(), row.zone(), place), out.because()),
                    List.of());
        }
        boolean past = row.late() && !row.state().equals("held");
        return new Line(
                link,
                named(row.names(), row.office()),
                past ? "late" : shape(row.state()),
                past ? words.late(moments.between(row.approveBy(), clock.instant())) : word(row.state()),
                row.late(),
                row.ready()
                        ? words.release(at(row.dueAt(), row.zone(), place))
                        : words.approveBy(at(row.approveBy(), row.zone(), place)),
                notes(row, words));
    }

    private static List<String> notes(RollUp.Row row, HubWords words) {
        List<String> notes = new java.util.ArrayList<>();
        if (row.owed() > 0) {
            notes.add(words.owed(row.owed()));
        }
        if (row.waiting() > row.owed()) {
            notes.add(words.waiting(row.waiting() - row.owed()));
        }
        return notes;
    }

    private static String shape(String state) {
        return switch (state) {
            case "in-review", "lapsed" -> "review";
            case "approved" -> "approved";
            case "released" -> "released";
            case "held" -> "held";
            default -> "drafting";
        };
    }

    private String word(String state) {
        ProgressWords words = reader.words(ProgressWords.class);
        return switch (state) {
            case "draft" -> words.draft();
            case "in-review" -> words.inReview();
            case "changes-asked" -> words.changesAsked();
            case "approved" -> words.approved();
            case "lapsed" -> words.lapsed();
            case "released" -> words.released();
            case "held" -> words.held();
            default -> state;
        };
    }

    private String at(Instant at, ZoneId zone, String place) {
        return moments.dayAndTime(at, zone, place);
    }

    private String named(Map<String, String> names, String otherwise) {
        return names.getOrDefault(reader.locale().toLanguageTag(), names.getOrDefault("en", otherwise));
    }
}
