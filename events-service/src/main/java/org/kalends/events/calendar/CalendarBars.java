package org.kalends.events.calendar;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.observance.Choice;
import org.kalends.events.observance.Observance;
import org.kalends.events.observance.Observances;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.events.office.ReadersPlace;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Draws the head of each view. */
@RequestScoped
class CalendarBars {

    private final Observances observances;
    private final Offices offices;
    private final ReadersPlace place;
    private final Reader reader;
    private final Moments moments;
    private final Clock clock;

    @Inject
    CalendarBars(
            Observances observances, Offices offices, ReadersPlace place, Reader reader, Moments moments, Clock clock) {
        this.observances = observances;
        this.offices = offices;
        this.place = place;
        this.reader = reader;
        this.moments = moments;
        this.clock = clock;
    }

    LocalDate today() {
        return place.dayOf(clock.instant());
    }

    /** What distinguishes one view's head from another's. */
    record Head(
            String view,
            String title,
            CalendarBar.Link earlier,
            String today,
            CalendarBar.Link later,
            String field,
            String value) {}

    CalendarBar draw(Head head, CalendarFilter filter) {
        Map<String, Office> all =
                offices.inOrder().stream().collect(Collectors.toMap(Office::key, Function.identity()));
        List<Observance> marked = observances.inOrder();
        Stream<String> topics = marked.stream().flatMap(o -> o.topics().stream());
        Stream<String> countries = Stream.concat(
                all.values().stream().map(Office::country), marked.stream().flatMap(o -> o.countries().stream()));
        return new CalendarBar(
                head.view(),
                head.title(),
                head.earlier(),
                head.today(),
                head.later(),
                views(head.view(), filter),
                head.field(),
                head.value(),
                choices(all.keySet().stream(), key -> all.get(key).name(reader.locale()), filter.office()),
                choices(topics, topic -> topic.replace('-', ' '), filter.topic()),
                choices(countries, this::country, filter.country()),
                choices(CalendarFilter.SHOWS.stream(), show -> Shows.of(show, words()), filter.show()),
                zone(),
                filter.feedsAddress());
    }

    /** The filters alone. */
    CalendarBar drawFilters(CalendarFilter filter) {
        return draw(new Head("", "", null, filter.monthAddress(YearMonth.from(today())), null, "", ""), filter);
    }

    private List<CalendarBar.View> views(String here, CalendarFilter filter) {
        LocalDate anchor = filter.anchor(today());
        CalendarWords words = words();
        return List.of(
                new CalendarBar.View(words.year(), filter.yearAddress(anchor.getYear()), here.equals("year")),
                new CalendarBar.View(words.month(), filter.monthAddress(YearMonth.from(anchor)), here.equals("month")),
                new CalendarBar.View(words.week(), filter.weekAddress(anchor), here.equals("week")),
                new CalendarBar.View(words.list(), filter.listAddress(YearMonth.from(anchor)), here.equals("list")));
    }

    /** In the order of their names in the reader's language. */
    private List<Choice> choices(Stream<String> keys, Function<String, String> name, String chosen) {
        return keys.distinct()
                .map(key -> new Choice(key, name.apply(key), key.equals(chosen)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(reader.locale())))
                .toList();
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(reader.locale());
    }

    private String zone() {
        String offset = moments.offset(clock.instant(), place.zone());
        return place.city().isEmpty() ? offset : place.city() + " (" + offset + ")";
    }

    private CalendarWords words() {
        return reader.words(CalendarWords.class);
    }
}
