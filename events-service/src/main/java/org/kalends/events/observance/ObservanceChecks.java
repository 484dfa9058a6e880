package org.kalends.events.observance;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.UnreadableRule;
import org.kalends.layout.Reader;

/** Looks through what is stated about an observance and says, field by field, what is wrong, in the reader's language. */
@RequestScoped
class ObservanceChecks {

    /** The kinds that a person may choose, in the order in which they are offered. */
    static final List<String> KINDS =
            List.of("anniversary", "once", "day", "national-day", "week", "month", "year", "decade");

    static final Set<String> CONFIDENCES = Set.of("high", "medium", "memory");

    private static final Set<String> FIELDS = Set.of(
            "kind",
            "rule",
            "since",
            "proclaimed_by",
            "resolution",
            "official_url",
            "topics",
            "countries",
            "sources",
            "confidence");
    private static final Pattern THEME = Pattern.compile("(theme_\\d{4})(?:_([A-Za-z0-9-]{2,35}))?");
    private static final Set<String> ABOUT_A_THEME = Set.of("confidence", "source");
    private static final Pattern TOPIC = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int ADDRESS = 1_000;
    private static final int TOPIC_CHARACTERS = 80;
    private static final int SOURCE_CHARACTERS = 300;
    private static final int ITEMS = 30;
    private static final int LAST_YEAR = 9_999;

    private final Reader reader;

    @Inject
    ObservanceChecks(Reader reader) {
        this.reader = reader;
    }

    /** @throws InvalidObservance with every fault */
    void require(Particulars stated) {
        List<Fault> faults = of(stated);
        if (!faults.isEmpty()) {
            throw new InvalidObservance(faults);
        }
    }

    List<Fault> of(Particulars stated) {
        Looking looking = new Looking(stated, reader.words(EntryWords.class), reader.locale(), new ArrayList<>());
        looking.names();
        looking.kind();
        looking.rule();
        looking.since();
        looking.address();
        looking.lists();
        looking.confidence();
        looking.themes();
        stated.texts().forEach(looking::length);
        return looking.faults();
    }

    private record Looking(Particulars stated, EntryWords words, Locale locale, List<Fault> faults) {

        void names() {
            Map<String, String> names = stated.under(Particulars.NAME);
            fault(names.isEmpty(), "name_en", words.nameMissing());
            names.keySet().forEach(l -> fault(!isLocale(l), Particulars.NAME + l, words.localeUnknown(l)));
            stated.under(Particulars.DESCRIPTION)
                    .keySet()
                    .forEach(l -> fault(!isLocale(l), Particulars.DESCRIPTION + l, words.localeUnknown(l)));
        }

        void kind() {
            String kind = stated.get("kind");
            fault(kind == null || !KINDS.contains(kind), "kind", words.kindUnknown(String.join(", ", KINDS)));
        }

        void rule() {
            String rule = stated.get("rule");
            if (rule == null) {
                fault(true, "rule", words.ruleMissing());
            } else if (rule.length() <= ADDRESS) {
                try {
                    DateRule.parse(rule);
                } catch (UnreadableRule unreadable) {
                    fault(true, "rule", unreadable.detail(locale));
                }
            }
        }

        void since() {
            String since = stated.get("since");
            fault(since != null && !isYear(since), "since", words.sinceNoYear());
        }

        void address() {
            String address = stated.get("official_url");
            fault(address != null && !isAddress(address), "official_url", words.addressUnfit());
        }

        void lists() {
            items("topics", TOPIC_CHARACTERS);
            items("sources", SOURCE_CHARACTERS);
            items("countries", 2);
            stated.list("topics").stream()
                    .filter(t -> !TOPIC.matcher(t).matches())
                    .forEach(t -> fault(true, "topics", words.topicUnfit(t)));
            Set<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
            stated.list("countries").stream()
                    .filter(c -> !countries.contains(c))
                    .forEach(c -> fault(true, "countries", words.countryUnknown(c)));
        }

        void confidence() {
            stated.texts().forEach((field, text) -> {
                boolean about = field.equals("confidence") || field.endsWith(Particulars.CONFIDENCE);
                fault(about && !CONFIDENCES.contains(text), field, words.confidenceUnknown());
            });
        }

        void themes() {
            stated.texts().keySet().forEach(field -> {
                Matcher theme = THEME.matcher(field);
                if (theme.matches() && theme.group(2) != null) {
                    String tag = theme.group(2);
                    boolean translation = !ABOUT_A_THEME.contains(tag);
                    fault(translation && !isLocale(tag), field, words.localeUnknown(tag));
                    fault(stated.get(theme.group(1)) == null, theme.group(1), words.themeMissing());
                }
            });
        }

        void length(String field, String text) {
            int most = field.startsWith(Particulars.DESCRIPTION) ? LONG : mostOf(field);
            fault(text.length() > most, field, words.tooLong(text.length(), most));
            fault(!isKnown(field), field, words.fieldUnknown(field));
            boolean unprintable = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
            fault(unprintable, field, words.unprintable());
        }

        private void items(String field, int most) {
            List<String> items = stated.list(field);
            fault(items.size() > ITEMS, field, words.tooMany(items.size(), ITEMS));
            if (!field.equals("countries")) {
                items.stream()
                        .filter(i -> i.length() > most)
                        .forEach(i -> fault(true, field, words.tooLong(i.length(), most)));
            }
        }

        private static int mostOf(String field) {
            return switch (field) {
                case "rule", "official_url" -> ADDRESS;
                case "topics", "sources", "countries" -> ITEMS * SOURCE_CHARACTERS;
                default -> field.startsWith(Particulars.THEME) ? LONG : SHORT;
            };
        }

        private void fault(boolean wrong, String field, String message) {
            if (wrong) {
                faults.add(new Fault(field, message));
            }
        }
    }

    private static boolean isKnown(String field) {
        return FIELDS.contains(field)
                || field.startsWith(Particulars.NAME)
                || field.startsWith(Particulars.DESCRIPTION)
                || THEME.matcher(field).matches();
    }

    static boolean isYear(String text) {
        return text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LAST_YEAR;
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isLocale(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
