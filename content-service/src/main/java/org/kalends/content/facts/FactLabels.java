package org.kalends.content.facts;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of facts and of the fields of their form. */
public final class FactLabels {

    private static final Pattern ITEM = Pattern.compile("\\[(\\d+)]\\.");
    private static final String COUNTRY = "recommendations.byCountry.";

    private final FactWords words;

    public FactLabels(FactWords words) {
        this.words = words;
    }

    /** The fact's name in the reader's language. */
    public String of(Fact fact) {
        return switch (fact) {
            case NAME -> words.observanceName();
            case PURPOSE -> words.purpose();
            case THEME -> words.theme();
            case HONOREE -> words.honoree();
            case HONOREE_FIGURES -> words.honoreeFigures();
            case HONOREES -> words.honorees();
            case FIGURES -> words.figures();
            case CIRCUMSTANCE -> words.circumstance();
            case MILESTONES -> words.milestones();
            case RECOMMENDATIONS -> words.recommendations();
            case QUOTATIONS -> words.quotations();
            case PROMISE -> words.promise();
        };
    }

    String state(SheetView.Standing standing) {
        return standing.isOpen() ? words.toConfirm() : words.confirmed();
    }

    String of(Fact fact, FactLayout.Place place) {
        Matcher item = ITEM.matcher(place.path());
        String label = field(fact, place);
        return item.find() ? (Integer.parseInt(item.group(1)) + 1) + ". " + label : label;
    }

    private String field(Fact fact, FactLayout.Place place) {
        if (place.path().startsWith(COUNTRY)) {
            return words.itemsFor(place.path().substring(COUNTRY.length()));
        }
        return switch (place.label()) {
            case "name" ->
                fact == Fact.THEME ? words.theme() : fact == Fact.NAME ? words.observanceName() : words.name();
            case "meaning" -> words.themeMeaning();
            case "gender" -> words.gender();
            case "organisation" -> words.organisation();
            case "role" -> words.role();
            case "city" -> words.city();
            case "honouredAs" -> words.honouredAs();
            case "how" -> fact == Fact.QUOTATIONS ? words.permissionHow() : words.consentHow();
            case "given" -> fact == Fact.QUOTATIONS ? words.permissionGiven() : words.consentGiven();
            case "until" -> words.until();
            case "what" -> words.what();
            case "value" -> words.value();
            case "qualifier" -> words.qualifier();
            case "number" -> words.number();
            case "year" -> fact == Fact.MILESTONES ? words.numberYear() : words.figureYear();
            case "date" -> words.countedOn();
            case "from" -> words.recommendationsFrom();
            case "items" -> words.itemsOneALine();
            case "purpose" -> words.purpose();
            case "text" -> fact == Fact.QUOTATIONS ? words.quotation() : of(fact);
            case "by" -> words.quotedPerson();
            case "source" -> words.source();
            default -> place.label().toLowerCase(Locale.ROOT);
        };
    }
}
