package org.kalends.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kalends.content.template.FactText;
import org.kalends.content.template.Language;

/** The founding statement as somebody would write it in Java, for this one text. */
public final class ByHand {

    private ByHand() {}

    /** The words of a language for FreeMarker, which reaches public methods of public classes only. */
    public static final class Words {

        private final Language language;

        Words(Language language) {
            this.language = language;
        }

        public String dayMonth(LocalDate date) {
            return language.dated(date, "dMMMM");
        }

        public String yearsAgo(Number years) {
            return language.yearsAgo(years.longValue(), "");
        }

        public String joined(List<String> items) {
            return language.joined(items, "");
        }

        public String upperFirst(String text) {
            return language.upperFirst(text);
        }

        public String formatted(Number number) {
            return language.formatted(number.longValue());
        }

        public String plain(Number number) {
            return language.plain(number.longValue());
        }

        public String ordinal(Number number) {
            return language.ordinal(number.longValue(), "");
        }

        public String safe(String text) {
            return FactText.inMarkdown(text);
        }
    }

    static String statement(Map<String, Object> data, Language language) {
        Words w = new Words(language);
        StringBuilder text = new StringBuilder(4_096);
        opening(text, data, w);
        honoree(text, group(data, "honoree"), group(data, "office"), w);
        text.append(w.safe(w.upperFirst(string(group(data, "circumstance"), "text"))))
                .append("\n\n");
        for (Object each : (List<?>) data.get("milestones")) {
            Map<?, ?> milestone = (Map<?, ?>) each;
            text.append("The year ")
                    .append(w.plain((Number) milestone.get("year")))
                    .append(" is also the ");
            text.append(w.ordinal((Number) milestone.get("number"))).append(" anniversary of the ");
            text.append(w.safe((String) milestone.get("what")));
            text.append(
                    ", which looks at how the whole world meets this crime. What it says is plain: there is no excuse for"
                            + " looking away, and the time for bold action is now.\n\n");
        }
        recommendations(text, data, w);
        text.append(w.safe(string(group(data, "promise"), "text"))).append("\n\n");
        text.append(
                "Governments, civil society, survivors and those who speak for them have worked at this for two decades"
                        + " and more. Much has been won. The work that remains is ours, together.\n");
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static void opening(StringBuilder text, Map<String, Object> data, Words w) {
        Map<?, ?> observance = group(data, "observance");
        text.append("On ")
                .append(w.dayMonth((LocalDate) group(data, "occurrence").get("date")));
        text.append(" the world observes ")
                .append(w.safe(string(observance, "name")))
                .append(". The ");
        text.append(w.safe(string(observance, "proclaimedBy"))).append(" established the day ");
        text.append(w.yearsAgo((Number) observance.get("yearsSince"))).append(", and its aims have not changed: ");
        text.append(w.safe(w.joined((List<String>) observance.get("purpose")))).append(".\n\nThis year’s theme is “");
        text.append(w.safe(string(group(data, "theme"), "name"))).append("”. ");
        text.append(w.safe(w.upperFirst(string(group(data, "theme"), "meaning"))))
                .append("\n\n");
    }

    private static void honoree(StringBuilder text, Map<?, ?> honoree, Map<?, ?> office, Words w) {
        String city = string(honoree, "city");
        boolean she = "feminine".equals(honoree.get("gender"));
        text.append(w.safe(string(honoree, "name"))).append(" is one of them: ");
        text.append(w.safe(string(honoree, "role"))).append(" of ").append(w.safe(string(honoree, "organisation")));
        text.append(" in ")
                .append(w.safe(city.isEmpty() ? string(office, "city") : city))
                .append(". ");
        text.append(she ? "She is" : "He is").append(" honoured as ").append(w.safe(string(honoree, "honouredAs")));
        text.append(".\n\n").append(she ? "Her" : "His").append(" record in figures:\n\n");
        for (Object each : (List<?>) honoree.get("figures")) {
            figure(text, (Map<?, ?>) each, w);
        }
        text.append('\n');
    }

    private static void figure(StringBuilder text, Map<?, ?> figure, Words w) {
        text.append("- ");
        Number value = (Number) figure.get("value");
        if (value.longValue() != 0) {
            String qualifier = string(figure, "qualifier");
            text.append(qualifier.isEmpty() ? "" : w.safe(qualifier) + " ")
                    .append(w.formatted(value))
                    .append(' ');
        }
        text.append(w.safe(string(figure, "what")));
        Number year = (Number) figure.get("year");
        if (year.longValue() != 0) {
            text.append(" (").append(w.plain(year)).append(')');
        }
        text.append('\n');
    }

    private static void recommendations(StringBuilder text, Map<String, Object> data, Words w) {
        Map<?, ?> given = group(data, "recommendations");
        text.append("The ").append(w.safe(string(given, "from"))).append(" recommends that ");
        text.append(w.safe(string(group(data, "office"), "country"))).append(":\n\n");
        for (Object item : (List<?>) given.get("items")) {
            text.append("- ").append(w.safe((String) item)).append('\n');
        }
        text.append('\n');
    }

    private static Map<?, ?> group(Map<String, Object> data, String name) {
        return (Map<?, ?>) data.get(name);
    }

    private static String string(Map<?, ?> group, String name) {
        return (String) group.get(name);
    }
}
