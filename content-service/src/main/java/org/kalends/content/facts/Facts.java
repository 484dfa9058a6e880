package org.kalends.content.facts;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The facts of one sheet, or of several merged; what is not known is null or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Facts(
        Wording name,
        List<Wording> purpose,
        Theme theme,
        Honoree honoree,
        Circumstance circumstance,
        List<Milestone> milestones,
        Recommendations recommendations,
        Promise promise) {

    public Facts {
        purpose = copy(purpose);
        milestones = copy(milestones);
    }

    /** What the year is about. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Theme(Wording name, Wording meaning, String source) {}

    /** A person who is honoured, with the figures of their record. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Honoree(
            Wording name,
            Wording organisation,
            Wording role,
            Wording city,
            Wording honouredAs,
            List<Figure> figures,
            String source) {

        public Honoree {
            figures = copy(figures);
        }
    }

    /** A figure of a record: what, how many (with a word such as 'more than'), or in which year. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Figure(Wording what, Integer value, Wording qualifier, Integer year) {}

    /** Why it matters more this year. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Circumstance(Wording text, String source) {}

    /** An anniversary by its base: the number it had in a year. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Milestone(Wording what, int number, int year, String source) {

        /** Its number in another year. */
        public int numberIn(int otherYear) {
            return number + otherYear - year;
        }
    }

    /** What is recommended to the host country, and by whom. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Recommendations(Wording from, List<Wording> items, String source) {

        public Recommendations {
            items = copy(items);
        }
    }

    /** What the speaker promises, in the first person. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Promise(Wording text) {}

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
