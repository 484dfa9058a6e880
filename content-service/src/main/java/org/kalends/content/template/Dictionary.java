package org.kalends.content.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Every placeholder that a template may use. Drafting fills exactly these, an empty one with an empty text or list. */
public final class Dictionary {

    private static final Shape TEXT = new Shape.Text();
    private static final Shape NUMBER = new Shape.Number();
    private static final Shape DATE = new Shape.Date();
    private static final int NEAR_ENOUGH = 3;

    private static final Shape.Items FIGURES =
            items(group("what", TEXT, "value", NUMBER, "qualifier", TEXT, "year", NUMBER, "date", DATE));

    private static final Shape.Group HONOREE = group(
            "name",
            TEXT,
            "gender",
            TEXT,
            "organisation",
            TEXT,
            "role",
            TEXT,
            "city",
            TEXT,
            "honouredAs",
            TEXT,
            "figures",
            FIGURES);

    private static final Shape.Group ROOT = group(
            "observance",
            group(
                    "key",
                    TEXT,
                    "name",
                    TEXT,
                    "kind",
                    TEXT,
                    "since",
                    NUMBER,
                    "proclaimedBy",
                    TEXT,
                    "officialUrl",
                    TEXT,
                    "topics",
                    items(TEXT),
                    "yearsSince",
                    NUMBER,
                    "anniversary",
                    NUMBER,
                    "edition",
                    NUMBER,
                    "purpose",
                    items(TEXT)),
            "occurrence",
            group("year", NUMBER, "date", DATE),
            "office",
            group("key", TEXT, "name", TEXT, "country", TEXT, "city", TEXT, "newsroomUrl", TEXT),
            "speaker",
            group("name", TEXT, "title", TEXT),
            "theme",
            group("name", TEXT, "meaning", TEXT),
            "honoree",
            HONOREE,
            "honorees",
            items(HONOREE),
            "figures",
            FIGURES,
            "circumstance",
            group("text", TEXT),
            "milestones",
            items(group("what", TEXT, "number", NUMBER, "year", NUMBER)),
            "recommendations",
            group("from", TEXT, "items", items(TEXT)),
            "quotations",
            items(group("text", TEXT, "by", TEXT, "role", TEXT)),
            "promise",
            group("text", TEXT),
            "page",
            group("url", TEXT, "minutes", NUMBER));

    private Dictionary() {}

    static Shape.Group root() {
        return ROOT;
    }

    /** All placeholders by their full names, the items of a list as {@code milestones[].what}. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        collect("", ROOT, names);
        return List.copyOf(names);
    }

    /** The name that was probably meant. */
    static Optional<String> nearest(String name) {
        return names().stream()
                .min(Comparator.comparingInt(known -> Spelling.distance(name, known)))
                .filter(known -> Spelling.distance(name, known) <= NEAR_ENOUGH);
    }

    private static void collect(String path, Shape shape, List<String> names) {
        switch (shape) {
            case Shape.Group group ->
                group.fields()
                        .forEach((name, field) -> collect(path.isEmpty() ? name : path + "." + name, field, names));
            case Shape.Items(Shape.Group of) -> collect(path + "[]", of, names);
            default -> names.add(path);
        }
    }

    private static Shape.Items items(Shape of) {
        return new Shape.Items(of);
    }

    private static Shape.Group group(Object... namesAndShapes) {
        SequencedMap<String, Shape> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            fields.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
        }
        return new Shape.Group(Collections.unmodifiableMap(fields));
    }
}
