package org.kalends.events.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.Campaign;
import org.kalends.events.campaign.CampaignReading;
import org.kalends.events.campaign.Step;
import org.kalends.events.observance.Observance;
import org.kalends.events.observance.Observances;
import org.kalends.events.observance.rule.DateSpan;
import org.kalends.events.office.Office;
import org.kalends.events.office.OfficeDays;
import org.kalends.events.office.Offices;
import org.kalends.layout.Moments;

/**
 * What a feed tells: the year before, this one and the next two. Nothing that is under embargo, and nothing of offices that
 * its maker does not work for.
 */
@RequestScoped
class FeedEntries {

    private static final int MOST = 20_000;

    private final Observances observances;
    private final CampaignReading campaigns;
    private final Offices offices;
    private final CalendarSettings settings;
    private final Moments moments;
    private final Clock clock;

    @Inject
    FeedEntries(
            Observances observances,
            CampaignReading campaigns,
            Offices offices,
            CalendarSettings settings,
            Moments moments,
            Clock clock) {
        this.observances = observances;
        this.campaigns = campaigns;
        this.offices = offices;
        this.settings = settings;
        this.moments = moments;
        this.clock = clock;
    }

    /** What is read for one feed. */
    private record Reading(Feed feed, FeedWords words, Map<String, Office> offices, Instant now, int year) {

        LocalDate first() {
            return LocalDate.of(year - 1, 1, 1);
        }

        LocalDate last() {
            return LocalDate.of(year + 2, 12, 31);
        }

        /** The steps that may be told now. */
        List<Step> steps(Campaign campaign) {
            return campaign.steps().stream()
                    .filter(step -> !step.state().isOff() && feed.tellsOf(step.office()))
                    .filter(step -> !isEmbargoed(step, now))
                    .filter(step ->
                            offices.containsKey(step.office()) && feed.filter().admits(offices.get(step.office())))
                    .toList();
        }
    }

    /**
     * What a feed has to tell.
     *
     * @param entries in the order of their days
     * @param embargoed uids of what may not be told now in any way
     * @param first the first day that it tells of
     */
    record Found(List<Entry> entries, Set<String> embargoed, LocalDate first) {}

    Found of(Feed feed) {
        Map<String, Office> known =
                offices.inOrder().stream().collect(Collectors.toMap(Office::key, Function.identity()));
        Instant now = clock.instant();
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        Reading reading = new Reading(feed, new FeedWords(feed.locale()), known, now, year);
        List<Campaign> all = campaigns.between(reading.first(), reading.last());
        List<Campaign> told = all.stream()
                .filter(c ->
                        feed.filter().admitsTopics(c.occurrence().observance().topics()))
                .filter(c -> !reading.steps(c).isEmpty())
                .toList();
        List<Entry> entries = Stream.of(marks(reading, told), steps(reading, told), closings(reading))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(FeedEntries::begins).thenComparing(Entry::uid))
                .limit(MOST)
                .toList();
        return new Found(entries, embargoed(all, now), reading.first());
    }

    private Set<String> embargoed(List<Campaign> all, Instant now) {
        return all.stream()
                .flatMap(campaign -> campaign.steps().stream())
                .filter(step -> isEmbargoed(step, now))
                .map(step -> uid("step-" + step.id()))
                .collect(Collectors.toSet());
    }

    private static boolean isEmbargoed(Step step, Instant now) {
        return step.embargoUntil() != null && step.embargoUntil().isAfter(now);
    }

    private static Instant begins(Entry entry) {
        return entry.at() == null ? entry.first().atStartOfDay(ZoneOffset.UTC).toInstant() : entry.at();
    }

    private Stream<Entry> marks(Reading reading, List<Campaign> told) {
        CalendarFilter filter = reading.feed().filter();
        if (!filter.shows("observances") && !filter.shows("campaigns")) {
            return Stream.empty();
        }
        return observances.inOrder().stream()
                .filter(filter::admits)
                .flatMap(observance -> IntStream.rangeClosed(
                                reading.first().getYear(), reading.last().getYear())
                        .boxed()
                        .flatMap(year -> occurrences(reading, observance, year, told)));
    }

    /** The n-th occurrence of a year keeps its uid when it is moved. */
    private Stream<Entry> occurrences(Reading reading, Observance observance, int year, List<Campaign> told) {
        List<DateSpan> spans = observance.occurrences(year);
        return IntStream.range(0, spans.size()).boxed().flatMap(n -> {
            DateSpan span = spans.get(n);
            Optional<Campaign> ours = told.stream()
                    .filter(c -> c.observanceKey().equals(observance.key())
                            && c.date().equals(span.first()))
                    .findFirst();
            if (ours.isEmpty() && !reading.feed().filter().shows("observances")) {
                return Stream.empty();
            }
            String uid = uid(observance.key() + "-" + year + (n == 0 ? "" : "-" + (n + 1)));
            String detail = ours.map(c -> reading.words().calendar().feedCampaign(taking(reading, c)))
                    .orElse("");
            String href =
                    ours.map(c -> "/events/campaigns/" + c.id()).orElse("/events/observances/" + observance.key());
            return Stream.of(
                    Entry.days(uid, "observance", observance.name(reading.feed().locale()), span.first(), span.last())
                            .with(detail, address(href), observance.topics()));
        });
    }

    private static int taking(Reading reading, Campaign campaign) {
        return (int)
                reading.steps(campaign).stream().map(Step::office).distinct().count();
    }

    private Stream<Entry> steps(Reading reading, List<Campaign> told) {
        return reading.feed().filter().shows("campaigns")
                ? told.stream()
                        .flatMap(campaign ->
                                reading.steps(campaign).stream().map(step -> release(reading, campaign, step)))
                : Stream.empty();
    }

    private Entry release(Reading reading, Campaign campaign, Step step) {
        FeedWords words = reading.words();
        String city = reading.offices().get(step.office()).city(words.locale());
        String what = words.calendar().stepAt(StepKinds.of(step.kind(), words.calendar()), city);
        String detail = words.of(step.state()) + ". " + moments.time(step.dueAt(), step.zone(), city);
        boolean settled = step.state().isOver() || step.state().word().equals("approved");
        return Entry.moment(
                        uid("step-" + step.id()),
                        "step",
                        words.calendar().stepOf(what, campaign.title(words.locale())),
                        step.dueAt(),
                        step.zone().getId())
                .with(
                        detail,
                        address("/events/campaigns/" + campaign.id()),
                        campaign.occurrence().observance().topics())
                .asTentative(!settled);
    }

    /** Of chosen offices only: the closed days of all would hide everything else. */
    private Stream<Entry> closings(Reading reading) {
        CalendarFilter filter = reading.feed().filter();
        return filter.isNarrow() && filter.shows("closings")
                ? reading.offices().values().stream()
                        .filter(office ->
                                filter.admits(office) && reading.feed().tellsOf(office.key()))
                        .flatMap(office -> closings(reading, office))
                : Stream.empty();
    }

    private Stream<Entry> closings(Reading reading, Office office) {
        FeedWords words = reading.words();
        OfficeDays days = office.days();
        return reading.first()
                .datesUntil(reading.last().plusDays(1))
                .flatMap(day -> days.closed(day).stream())
                .filter(closed -> !closed.isWeekend())
                .map(closed -> Entry.days(
                        uid("closed-" + office.key() + "-" + closed.day()),
                        "closing",
                        words.calendar().feedClosed(office.city(words.locale()), closed.name(words.locale())),
                        closed.day(),
                        closed.day()));
    }

    private String uid(String own) {
        return own + "@" + settings.publicUrl().getHost();
    }

    private String address(String path) {
        return settings.publicUrl().resolve(path).toString();
    }
}
