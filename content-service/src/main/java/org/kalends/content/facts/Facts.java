package org.kalends.content.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The facts of one sheet, or of several merged; what is not known is null or an empty list. Each has a source, and may have
 * a day by which somebody has to confirm it (again).
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Facts(
        Wording name,
        List<Wording> purpose,
        Theme theme,
        Honoree honoree,
        List<Honoree> honorees,
        List<Figure> figures,
        Circumstance circumstance,
        List<Milestone> milestones,
        Recommendations recommendations,
        List<Quotation> quotations,
        Promise promise) {

    public Facts {
        purpose = copy(purpose);
        honorees = copy(honorees);
        figures = copy(figures);
        milestones = copy(milestones);
        quotations = copy(quotations);
    }

    /** Everybody who is honoured, the first one first. */
    public List<Honoree> everyHonoree() {
        return Stream.concat(Stream.ofNullable(honoree), honorees.stream()).toList();
    }

    /** What the year is about. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Theme(Wording name, Wording meaning, String source, LocalDate confirmBy) {

        public Theme {
            source = Wording.clean(source);
        }
    }

    /**
     * A person who is honoured, with the figures of their record.
     *
     * @param gender {@code feminine} or {@code masculine}, where a language needs it; null when it is not stated
     * @param consent theirs to being named
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Honoree(
            Wording name,
            String gender,
            Wording organisation,
            Wording role,
            Wording city,
            Wording honouredAs,
            List<Figure> figures,
            Consent consent,
            String source,
            LocalDate confirmBy) {

        /** Nobody. */
        public static final Honoree NOBODY = new Honoree(null, null, null, null, null, null, null, null, null, null);

        public Honoree {
            figures = copy(figures);
            source = Wording.clean(source);
        }

        /** Whether somebody is named without a consent that is valid on this day. */
        public boolean lacksConsent(LocalDate day) {
            return name != null && !name.isEmpty() && (consent == null || !consent.isValidOn(day));
        }
    }

    /**
     * A figure of a record: what, how many (with a word such as 'more than'), or in which year.
     *
     * @param date the day on which it was counted
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Figure(
            Wording what,
            Integer value,
            Wording qualifier,
            Integer year,
            LocalDate date,
            String source,
            LocalDate confirmBy) {

        public Figure {
            source = Wording.clean(source);
        }
    }

    /** Why it matters more this year. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Circumstance(Wording text, String source, LocalDate confirmBy) {

        public Circumstance {
            source = Wording.clean(source);
        }
    }

    /** An anniversary by its base: the number it had in a year. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Milestone(Wording what, int number, int year, String source, LocalDate confirmBy) {

        public Milestone {
            source = Wording.clean(source);
        }

        /** Its number in another year. */
        public int numberIn(int otherYear) {
            return number + otherYear - year;
        }
    }

    /**
     * What is recommended, and by whom.
     *
     * @param items to the host country of the sheet's office, or to every country
     * @param byCountry to one country (ISO 3166-1 alpha-2), in place of the items
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Recommendations(
            Wording from,
            List<Wording> items,
            Map<String, List<Wording>> byCountry,
            String source,
            LocalDate confirmBy) {

        public Recommendations {
            items = copy(items);
            byCountry = byCountry == null ? Map.of() : new TreeMap<>(byCountry);
            source = Wording.clean(source);
        }

        /** What is recommended to this country (ISO 3166-1 alpha-2). */
        public List<Wording> to(String country) {
            return byCountry.getOrDefault(country, items);
        }
    }

    /**
     * What somebody said.
     *
     * @param by who
     * @param role what they are, as a text for the public says it
     * @param permission theirs to being quoted
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Quotation(
            Wording text, Wording by, Wording role, Consent permission, String source, LocalDate confirmBy) {

        public Quotation {
            source = Wording.clean(source);
        }
    }

    /** What the speaker promises, in the first person. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Promise(Wording text, String source, LocalDate confirmBy) {

        public Promise {
            source = Wording.clean(source);
        }
    }

    /**
     * The facts as they may be said in a country on a day: with what is recommended to it, and with the quotations whose
     * permission is valid then.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public Facts in(String country, LocalDate day) {
        Recommendations local = recommendations == null
                ? null
                : new Recommendations(
                        recommendations.from(),
                        recommendations.to(country),
                        null,
                        recommendations.source(),
                        recommendations.confirmBy());
        List<Quotation> permitted = quotations.stream()
                .filter(quotation ->
                        quotation.permission() != null && quotation.permission().isValidOn(day))
                .toList();
        return new Facts(
                name, purpose, theme, honoree, honorees, figures, circumstance, milestones, local, permitted, promise);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
