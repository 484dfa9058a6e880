package org.kalends.events.playbook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

import org.kalends.layout.problem.Sentence;

/** One milestone as a person filled it in. What cannot be read is told by milestone and field. */
final class MilestoneFields {

    private final MultivaluedMap<String, String> filled;
    private final int place;

    MilestoneFields(MultivaluedMap<String, String> filled, int place) {
        this.filled = filled;
        this.place = place;
    }

    Milestone read() {
        return new Milestone(
                text("kind"),
                new LocalPoint(signed("due"), unit("due"), time("due")),
                new LocalPoint(-number("draft.amount", "draft"), unit("draft"), time("draft")),
                new LocalPoint(-number("approve.amount", "approve"), unit("approve"), time("approve")),
                text("latePolicy"),
                filled.getOrDefault(name("channelKinds"), List.of()),
                locales(),
                deputy(),
                embargo());
    }

    private List<String> locales() {
        return Arrays.stream(text("locales").split("[,;\\s]+"))
                .filter(locale -> !locale.isBlank())
                .toList();
    }

    private Deputy deputy() {
        return text("deputy.who").isEmpty()
                ? null
                : new Deputy(text("deputy.who"), Duration.ofHours(number("deputy.hours", "deputy.before")));
    }

    private Embargo embargo() {
        if (text("embargo.at").isEmpty()) {
            return null;
        }
        LocalPoint until = new LocalPoint(signed("embargo"), unit("embargo"), time("embargo"));
        try {
            return new Embargo(until, ZoneId.of(text("embargo.zone")));
        } catch (DateTimeException unknown) {
            throw wrong(
                    "embargo.zone", Sentence.of("invalid-playbook.zone", "name the zone, such as America/New_York."));
        }
    }

    private int signed(String point) {
        int amount = number(point + ".amount", point);
        return text(point + ".side").equals("before") ? -amount : amount;
    }

    private int number(String field, String named) {
        String text = text(field);
        if (!text.matches("\\d{1,4}")) {
            throw wrong(named, Sentence.of("invalid-playbook.number", "give a whole number, 0 or more."));
        }
        return Integer.parseInt(text);
    }

    private DayUnit unit(String point) {
        return Arrays.stream(DayUnit.values())
                .filter(unit -> unit.word().equals(text(point + ".unit")))
                .findFirst()
                .orElse(DayUnit.DAYS);
    }

    private LocalTime time(String point) {
        try {
            return LocalTime.parse(text(point + ".at"));
        } catch (DateTimeException unreadable) {
            throw wrong(point + ".at", Sentence.of("invalid-playbook.time", "give a local time such as 09:00."));
        }
    }

    private String text(String field) {
        String value = filled.getFirst(name(field));
        return value == null ? "" : value.strip();
    }

    private String name(String field) {
        return "m" + place + "." + field;
    }

    private InvalidPlaybook wrong(String field, Sentence remedy) {
        return InvalidPlaybook.milestone(place, text("kind"), field, remedy);
    }
}
