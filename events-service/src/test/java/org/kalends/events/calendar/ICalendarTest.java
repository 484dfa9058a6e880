package org.kalends.events.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ICalendarTest {

    private static final String HARD =
            "Кампания; «Сто, лет» \\ ".repeat(6) + "日本語の長い題名".repeat(8) + "🎗️".repeat(20) + "\nсо второй строки";

    private static final Map<String, EntryState> STATES = Map.of(
            "a@kalends", new EntryState(3, Instant.parse("2026-11-24T10:00:00Z")),
            "b@kalends", new EntryState(0, Instant.parse("2026-11-20T10:00:00Z")));

    private static final String TEXT = ICalendar.of(
            new FeedHead("feed", "Our calendar, all of it", Locale.of("ru")),
            List.of(
                    Entry.days("a@kalends", "observance", HARD, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 7))
                            .with(HARD, "https://kalends.example/x", List.of("human-rights", "a,b")),
                    Entry.moment(
                                    "b@kalends",
                                    "step",
                                    "Statement, Vilnius",
                                    Instant.parse("2027-07-30T06:00:00Z"),
                                    "Europe/Vilnius")
                            .asTentative(true)),
            List.of(),
            STATES);

    @Test
    void noLineHasMoreThan75OctetsAndNoneBreaksACharacter() {
        for (String line : TEXT.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
            assertThat(Character.isHighSurrogate(line.charAt(line.length() - 1)))
                    .as(line)
                    .isFalse();
        }
        assertThat(TEXT).endsWith("END:VCALENDAR\r\n");
        assertThat(TEXT.replace("\r\n ", "")).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
    }

    @Test
    void oneParserReadsItBack() {
        var calendar = Biweekly.parse(TEXT).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings().toString())
                .isEqualTo("[]");
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(HARD);
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .contains("2027");
        assertThat(event.getDateEnd().getValue().getRawComponents().getDate())
                .as("the day after the last")
                .isEqualTo(8);
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("human-rights", "a,b");
        assertThat(calendar.getEvents().get(1).getDateStart().getValue().toInstant())
                .isEqualTo("2027-07-30T06:00:00Z");
    }

    @Test
    void anotherParserReadsItBack() throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(TEXT));
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        List<CalendarComponent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        assertThat(value(events.getFirst(), Property.SUMMARY)).isEqualTo(HARD);
        assertThat(value(events.getFirst(), Property.DTSTART)).isEqualTo("20270301");
        assertThat(value(events.getFirst(), Property.DTEND)).isEqualTo("20270308");
        assertThat(value(events.get(1), Property.DTSTART)).isEqualTo("20270730T060000Z");
        assertThat(value(events.get(1), Property.STATUS)).isEqualTo("TENTATIVE");
    }

    @Test
    void aLineBreakInATitleWritesNoPropertyOfItsOwn() {
        String text = ICalendar.of(
                new FeedHead("feed", "x\r\nATTACH:http://evil.example", Locale.ENGLISH),
                List.of(Entry.days("a@kalends", "observance", "y\rURL:x\u0007", LocalDate.EPOCH, LocalDate.EPOCH)),
                List.of(),
                STATES);
        assertThat(text).contains("NAME:x\\nATTACH:http://evil.example\r\n").contains("SUMMARY:y\\nURL:x\r\n");
    }

    private static String value(CalendarComponent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }
}
