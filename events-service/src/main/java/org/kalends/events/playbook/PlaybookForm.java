package org.kalends.events.playbook;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A playbook's form as it was filled in: texts as they stand, so that a wrong one comes back as it was written.
 *
 * @param filled the fields by name, those of the milestones as {@code m0.due.at}
 */
record PlaybookForm(MultivaluedMap<String, String> filled) {

    private static final int MOST = 20;
    private static final String NEW_MILESTONE = "statement";

    /** The form of an edition. */
    static PlaybookForm of(Playbook playbook) {
        PlaybookForm form = new PlaybookForm(new MultivaluedHashMap<>());
        PlaybookDetails details = playbook.details();
        form.put("edition", Integer.toString(playbook.edition()));
        form.put("nameEn", details.names().get("en"));
        form.put("nameRu", details.names().get("ru"));
        form.put("summaryEn", details.summaries().get("en"));
        form.put("summaryRu", details.summaries().get("ru"));
        form.put("count", Integer.toString(details.milestones().size()));
        IntStream.range(0, details.milestones().size())
                .forEach(i -> form.put(i, details.milestones().get(i)));
        return form;
    }

    /** The form of a playbook that is not there yet. */
    static PlaybookForm empty() {
        PlaybookForm form = new PlaybookForm(new MultivaluedHashMap<>());
        form.put("edition", "0");
        form.put("count", "0");
        return form.withOneMore();
    }

    int count() {
        String count = value("count");
        return count.matches("\\d{1,2}") ? Math.min(Integer.parseInt(count), MOST) : 0;
    }

    Integer edition() {
        return value("edition").matches("\\d{1,6}") ? Integer.valueOf(value("edition")) : null;
    }

    String value(String name) {
        String value = filled.getFirst(name);
        return value == null ? "" : value;
    }

    boolean has(String name, String value) {
        return filled.getOrDefault(name, List.of()).contains(value);
    }

    /** The form with a further milestone to fill in. */
    PlaybookForm withOneMore() {
        if (count() < MOST) {
            put(
                    count(),
                    new Milestone(
                            NEW_MILESTONE,
                            point(0, "09:00"),
                            point(-14, "09:00"),
                            point(-1, "16:00"),
                            "hold",
                            MilestoneCheck.CHANNELS,
                            null,
                            null,
                            null));
            put("count", Integer.toString(count() + 1));
        }
        return this;
    }

    /** The form without this milestone; the later ones move up. */
    PlaybookForm without(int place) {
        PlaybookForm left = new PlaybookForm(new MultivaluedHashMap<>());
        filled.forEach((name, values) -> moved(name, place).ifPresent(to -> left.filled.put(to, values)));
        left.put("count", Integer.toString(Math.max(0, count() - 1)));
        return left;
    }

    /** @throws InvalidPlaybook naming the milestone and the field that cannot be read */
    PlaybookDetails details(PlaybookDetails known) {
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            milestones.add(new MilestoneFields(filled, i).read());
        }
        return new PlaybookDetails(
                words(known == null ? Map.of() : known.names(), "name"),
                words(known == null ? Map.of() : known.summaries(), "summary"),
                milestones);
    }

    private Map<String, String> words(Map<String, String> known, String field) {
        Map<String, String> words = new HashMap<>(known);
        words.put("en", value(field + "En").strip());
        words.put("ru", value(field + "Ru").strip());
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private static Optional<String> moved(String name, int gone) {
        if (!name.matches("m\\d{1,2}\\..+")) {
            return Optional.of(name);
        }
        int place = Integer.parseInt(name.substring(1, name.indexOf('.')));
        String field = name.substring(name.indexOf('.'));
        return place == gone ? Optional.empty() : Optional.of("m" + (place > gone ? place - 1 : place) + field);
    }

    private void put(int place, Milestone milestone) {
        String m = "m" + place + ".";
        put(m + "kind", milestone.kind());
        put(m + "due", milestone.due());
        put(m + "draft", milestone.draft());
        put(m + "approve", milestone.approve());
        put(m + "latePolicy", milestone.latePolicy());
        filled.put(m + "channelKinds", new ArrayList<>(milestone.channelKinds()));
        put(m + "locales", String.join(", ", milestone.locales()));
        if (milestone.deputy() != null) {
            put(m + "deputy.who", milestone.deputy().who());
            put(m + "deputy.hours", Long.toString(milestone.deputy().before().toHours()));
        }
        if (milestone.embargo() != null) {
            put(m + "embargo", milestone.embargo().until());
            put(m + "embargo.zone", milestone.embargo().zone().getId());
        }
    }

    private void put(String name, LocalPoint point) {
        put(name + ".amount", Integer.toString(Math.abs(point.amount())));
        put(name + ".side", point.amount() < 0 ? "before" : "after");
        put(name + ".unit", point.unit().word());
        put(name + ".at", point.at().toString());
    }

    private void put(String name, String value) {
        filled.putSingle(name, value == null ? "" : value);
    }

    private static LocalPoint point(int days, String at) {
        return new LocalPoint(days, DayUnit.DAYS, LocalTime.parse(at));
    }
}
