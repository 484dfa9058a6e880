package org.kalends.events.playbook;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
        require(milestone != null, "kind", "it is empty.");
        require(
                milestone.kind() != null && KINDS.contains(milestone.kind()),
                "kind",
                "choose one of " + String.join(", ", KINDS) + ".");
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
        require(point != null, field, "say when.");
        require(point.at() != null, field + ".at", "give a local time such as 09:00.");
        require(
                Math.abs(point.amount()) <= MOST_UNITS,
                field + ".amount",
                "count at most " + MOST_UNITS + " before or after.");
    }

    private void order() {
        var due = SAMPLE.atTime(milestone.due().at());
        var approve = milestone.approve().from(SAMPLE, BusinessDays.WEEKDAYS);
        var draft = milestone.draft().from(SAMPLE, BusinessDays.WEEKDAYS);
        require(!approve.isAfter(due), "approve", "approval must come before the release.");
        require(!draft.isAfter(approve), "draft", "the draft must come before the approval.");
    }

    private void words() {
        require(
                LatePolicy.parse(milestone.latePolicy()).isPresent(),
                "latePolicy",
                "write 'hold', 'send if at most PT4H late' or 'expire at 18:00'.");
        require(milestone.locales().size() <= MOST_LOCALES, "locales", "name at most " + MOST_LOCALES + ".");
        milestone
                .locales()
                .forEach(locale -> require(
                        locale.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") && locale.length() <= 35,
                        "locales",
                        "'" + locale + "' is no language; write tags such as en, fr, zh-Hans."));
    }

    private void channels() {
        Set<String> chosen = Set.copyOf(milestone.channelKinds());
        if (milestone.kind().equals(BRIEFING)) {
            require(
                    chosen.equals(Set.of(INTERNAL)),
                    "channelKinds",
                    "a briefing stays in the house: its only channel is internal.");
        } else {
            require(
                    !chosen.isEmpty() && CHANNELS.containsAll(chosen),
                    "channelKinds",
                    "choose at least one of " + String.join(", ", CHANNELS) + ".");
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
                "name the deputy in at most " + LONGEST_DEPUTY + " characters.");
        require(
                deputy.before() != null
                        && deputy.before().isPositive()
                        && deputy.before().compareTo(LONGEST_NOTICE) <= 0,
                "deputy.before",
                "say how long before the release the deputy is asked, at most 30 days.");
    }

    private void embargo() {
        if (milestone.embargo() != null) {
            point(milestone.embargo().until(), "embargo.until");
            require(milestone.embargo().zone() != null, "embargo.zone", "name the zone, such as America/New_York.");
        }
    }

    private void require(boolean fine, String field, String remedy) {
        if (!fine) {
            throw InvalidPlaybook.milestone(place, milestone == null ? null : milestone.kind(), field, remedy);
        }
    }
}
