package org.kalends.content.facts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kalends.layout.problem.Sentence;

/** What a sheet can state, each to be confirmed by itself. */
public enum Fact {
    NAME("name"),
    PURPOSE("purpose"),
    THEME("theme"),
    HONOREE("honoree"),
    HONOREE_FIGURES("honoree.figures"),
    HONOREES("honorees"),
    FIGURES("figures"),
    CIRCUMSTANCE("circumstance"),
    MILESTONES("milestones"),
    RECOMMENDATIONS("recommendations"),
    QUOTATIONS("quotations"),
    PROMISE("promise");

    private static final String FIGURES_OF_HONOREE = "figures";

    private final String key;

    Fact(String key) {
        this.key = key;
    }

    /** Its stable name, as in the JSON of a sheet. */
    public String key() {
        return key;
    }

    /** @throws NoSuchFact when there is none of this name */
    static Fact named(String key) {
        return Arrays.stream(values())
                .filter(fact -> fact.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchFact(key));
    }

    /** The fact that a placeholder of a template shows; empty when it shows none of a sheet. */
    public static Optional<Fact> shownBy(String placeholder) {
        String plain = placeholder.replace("[]", "").replaceFirst("^observance\\.(name|purpose)", "$1");
        return Arrays.stream(values())
                .filter(fact -> plain.equals(fact.key) || plain.startsWith(fact.key + "."))
                .max(Comparator.comparingInt(fact -> fact.key.length()));
    }

    /** Its name, for a sentence. */
    public Sentence said() {
        return switch (this) {
            case NAME -> Sentence.of("fact.name", "name of the observance");
            case PURPOSE -> Sentence.of("fact.purpose", "purpose");
            case THEME -> Sentence.of("fact.theme", "theme");
            case HONOREE -> Sentence.of("fact.honoree", "honoree");
            case HONOREE_FIGURES -> Sentence.of("fact.honoree.figures", "figures of the honoree");
            case HONOREES -> Sentence.of("fact.honorees", "others who are honoured");
            case FIGURES -> Sentence.of("fact.figures", "figures");
            case CIRCUMSTANCE -> Sentence.of("fact.circumstance", "why it matters more this year");
            case MILESTONES -> Sentence.of("fact.milestones", "anniversaries");
            case RECOMMENDATIONS -> Sentence.of("fact.recommendations", "recommendations");
            case QUOTATIONS -> Sentence.of("fact.quotations", "quotations");
            case PROMISE -> Sentence.of("fact.promise", "promise");
        };
    }

    /** Whether last year's is proposed for the next. What was true of one moment, or was promised once, is not. */
    boolean isProposedAgain() {
        return this != CIRCUMSTANCE && this != PROMISE;
    }

    /** What a sheet states of it; null when it states nothing. */
    JsonNode of(ObjectNode sheet) {
        JsonNode stated = sheet.at("/" + key.replace('.', '/'));
        if (this == HONOREE && stated instanceof ObjectNode person) {
            ObjectNode alone = person.deepCopy();
            alone.remove(FIGURES_OF_HONOREE);
            return alone.isEmpty() ? null : alone;
        }
        return stated.isMissingNode() || stated.isNull() || stated.isContainerNode() && stated.isEmpty()
                ? null
                : stated;
    }

    /** Takes it out of a sheet. */
    void removeFrom(ObjectNode sheet) {
        switch (this) {
            case HONOREE -> {
                if (sheet.get(key) instanceof ObjectNode person) {
                    person.retain(FIGURES_OF_HONOREE);
                }
            }
            case HONOREE_FIGURES -> {
                if (sheet.get(HONOREE.key) instanceof ObjectNode person) {
                    person.remove(FIGURES_OF_HONOREE);
                }
            }
            default -> sheet.remove(key);
        }
    }
}
