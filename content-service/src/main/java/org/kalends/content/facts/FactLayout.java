package org.kalends.content.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kalends.content.facts.FormField.Kind;

/** Which fields the form has for each fact: one for each text, and one empty row after the items of a list. */
final class FactLayout {

    /** The most items of a list that the form shows. */
    private static final int MOST = 40;

    private static final List<Place> PERSON = List.of(
            new Place("name", Kind.WORDS),
            new Place("gender", Kind.PLAIN),
            new Place("organisation", Kind.WORDS),
            new Place("role", Kind.WORDS),
            new Place("city", Kind.WORDS),
            new Place("honouredAs", Kind.WORDS),
            new Place("consent.how", Kind.PLAIN),
            new Place("consent.given", Kind.DATE),
            new Place("consent.until", Kind.DATE));
    private static final List<Place> FIGURE = List.of(
            new Place("what", Kind.WORDS),
            new Place("value", Kind.NUMBER),
            new Place("qualifier", Kind.WORDS),
            new Place("year", Kind.NUMBER),
            new Place("date", Kind.DATE),
            new Place("source", Kind.PLAIN));
    private static final List<Place> QUOTATION = List.of(
            new Place("text", Kind.PROSE),
            new Place("by", Kind.WORDS),
            new Place("role", Kind.WORDS),
            new Place("permission.how", Kind.PLAIN),
            new Place("permission.given", Kind.DATE),
            new Place("permission.until", Kind.DATE),
            new Place("source", Kind.PLAIN));
    private static final List<Place> MILESTONE = List.of(
            new Place("what", Kind.WORDS),
            new Place("number", Kind.NUMBER),
            new Place("year", Kind.NUMBER),
            new Place("source", Kind.PLAIN));

    private FactLayout() {}

    /**
     * Where a field's value stands in the sheet.
     *
     * @param path with the number of an item in brackets: {@code figures[0].what}
     */
    record Place(String path, Kind kind) {

        private Place under(String group) {
            return new Place(group + "." + path, kind);
        }

        /** The name of its label: the last step. */
        String label() {
            return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        }
    }

    /** The fields of one fact as this sheet states it. */
    static List<Place> of(Fact fact, ObjectNode sheet) {
        return switch (fact) {
            case NAME -> List.of(new Place("name", Kind.WORDS));
            case PURPOSE -> List.of(new Place("purpose", Kind.LINES));
            case THEME -> group(fact, new Place("name", Kind.WORDS), new Place("meaning", Kind.PROSE));
            case HONOREE -> group(fact, PERSON.toArray(Place[]::new));
            case CIRCUMSTANCE, PROMISE -> group(fact, new Place("text", Kind.PROSE));
            case HONOREE_FIGURES, FIGURES -> rows(fact, sheet, FIGURE);
            case HONOREES ->
                rows(
                        fact,
                        sheet,
                        Stream.concat(PERSON.stream(), Stream.of(new Place("source", Kind.PLAIN)))
                                .toList());
            case MILESTONES -> rows(fact, sheet, MILESTONE);
            case QUOTATIONS -> rows(fact, sheet, QUOTATION);
            case RECOMMENDATIONS -> recommendations(sheet);
        };
    }

    private static List<Place> group(Fact fact, Place... places) {
        return Stream.concat(Stream.of(places), Stream.of(new Place("source", Kind.PLAIN)))
                .map(place -> place.under(fact.key()))
                .toList();
    }

    private static List<Place> rows(Fact fact, ObjectNode sheet, List<Place> row) {
        int filled = sheet.at("/" + fact.key().replace('.', '/')).size();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i <= Math.min(filled, MOST); i++) {
            String item = fact.key() + "[" + i + "]";
            row.forEach(place -> places.add(place.under(item)));
        }
        return places;
    }

    private static List<Place> recommendations(ObjectNode sheet) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("recommendations.from", Kind.WORDS));
        places.add(new Place("recommendations.items", Kind.LINES));
        JsonNode byCountry = sheet.at("/recommendations/byCountry");
        byCountry
                .fieldNames()
                .forEachRemaining(country -> places.add(new Place("recommendations.byCountry." + country, Kind.LINES)));
        places.add(new Place("recommendations.source", Kind.PLAIN));
        return places;
    }
}
