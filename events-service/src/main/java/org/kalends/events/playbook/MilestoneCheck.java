package org.kalends.events.playbook;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.kalends.layout.problem.Sentence;

/** Reads a milestone as a stranger would and names the first field that cannot be. */
final class MilestoneCheck {

    /** What can be said, in the order in which a campaign usually says it. */
    static final List<String> KINDS = List.of("statement", "teaser", "reminder", "follow-up", "briefing");

    /** What goes out. */
    static final List<String> CHANNELS = List.of("page", "mail", "social");

    /** What stays in the house. */
    static final String INTERNAL = "internal";

    private static final String BRIEFING = "briefing";
    private static final int MOST_UNITS = 400;
    private static final int MOST_LOCALES = 20;
    private static final int LONGEST_DEPUTY = 100;
    private static final Duration LONGEST_NOTICE = Duration.ofDays(30);

    /** A Wednesday in a week like any other: what comes first there comes first everywhere. */
    private static final LocalDate SAMPLE = LocalDate.of(2025, 6, 18);

    private final Milestone milestone;
    private final int place;

    MilestoneCheck(Milestone milestone, int place) {
        this.milestone = milestone;
        this.place = place;
    }

    /** @throws InvalidPlaybook naming the milestone and its field */
    void pass() {
        require(milestone != null, "kind", Sentence.of("invalid-playbook.empty", "it is empty."));
        require(
                milestone.kind() != null && KINDS.contains(milestone.kind()),
                "kind",
                Sentence.of("invalid-playbook.kind", "choose one of {0}.", String.join(", ", KINDS)));
        point(milestone.due(), "due");
        point(milestone.draft(), "draft");
        point(milestone.approve(), "approve");
        order();
        words();
        channels();
        deputy();
        embargo();
    }

    private void point(LocalPoint point, String field) {
        require(point != null, field, Sentence.of("invalid-playbook.when", "say when."));
        require(
                point.at() != null,
                field + ".at",
                Sentence.of("invalid-playbook.time", "give a local time such as 09:00."));
        require(
                Math.abs(point.amount()) <= MOST_UNITS,
                field + ".amount",
                Sentence.of("invalid-playbook.most-units", "count at most {0} before or after.", MOST_UNITS));
    }

    private void order() {
        var due = SAMPLE.atTime(milestone.due().at());
        var approve = milestone.approve().from(SAMPLE, BusinessDays.WEEKDAYS);
        var draft = milestone.draft().from(SAMPLE, BusinessDays.WEEKDAYS);
        require(
                !approve.isAfter(due),
                "approve",
                Sentence.of("invalid-playbook.approve", "approval must come before the release."));
        require(
                !draft.isAfter(approve),
                "draft",
                Sentence.of("invalid-playbook.draft", "the draft must come before the approval."));
    }

    private void words() {
        require(
                LatePolicy.parse(milestone.latePolicy()).isPresent(),
                "latePolicy",
                Sentence.of(
                        "invalid-playbook.late",
                        "write \"hold\", \"send if at most PT4H late\" or \"expire at 18:00\"."));
        require(
                milestone.locales().size() <= MOST_LOCALES,
                "locales",
                Sentence.of("invalid-playbook.most-locales", "name at most {0}.", MOST_LOCALES));
        milestone
                .locales()
                .forEach(locale -> require(
                        locale.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") && locale.length() <= 35,
                        "locales",
                        Sentence.of(
                                "invalid-playbook.locale",
                                "\"{0}\" is no language; write tags such as en, fr, zh-Hans.",
                                locale)));
    }

    private void channels() {
        Set<String> chosen = Set.copyOf(milestone.channelKinds());
        if (milestone.kind().equals(BRIEFING)) {
            require(
                    chosen.equals(Set.of(INTERNAL)),
                    "channelKinds",
                    Sentence.of(
                            "invalid-playbook.briefing",
                            "a briefing stays in the house: its only channel is internal."));
        } else {
            require(
                    !chosen.isEmpty() && CHANNELS.containsAll(chosen),
                    "channelKinds",
                    Sentence.of(
                            "invalid-playbook.channels", "choose at least one of {0}.", String.join(", ", CHANNELS)));
        }
    }

    private void deputy() {
        Deputy deputy = milestone.deputy();
        if (deputy == null) {
            return;
        }
        require(
                deputy.who() != null && !deputy.who().isBlank() && deputy.who().length() <= LONGEST_DEPUTY,
                "deputy.who",
                Sentence.of("invalid-playbook.deputy", "name the deputy in at most {0} characters.", LONGEST_DEPUTY));
        require(
                deputy.before() != null
                        && deputy.before().isPositive()
                        && deputy.before().compareTo(LONGEST_NOTICE) <= 0,
                "deputy.before",
                Sentence.of(
                        "invalid-playbook.deputy-before",
                        "say how long before the release the deputy is asked, at most 30 days."));
    }

    private void embargo() {
        if (milestone.embargo() != null) {
            point(milestone.embargo().until(), "embargo.until");
            require(
                    milestone.embargo().zone() != null,
                    "embargo.zone",
                    Sentence.of("invalid-playbook.zone", "name the zone, such as America/New_York."));
        }
    }

    private void require(boolean fine, String field, Sentence remedy) {
        if (!fine) {
            throw InvalidPlaybook.milestone(place, milestone == null ? null : milestone.kind(), field, remedy);
        }
    }
}
