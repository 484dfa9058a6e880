package org.kalends.notifier.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;
import org.kalends.notifier.delivery.StandingView.ChannelRow;
import org.kalends.notifier.office.Offices;
import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Publications;
import org.kalends.notifier.publication.Release;

/** Puts together what the page of a released statement shows. */
@ApplicationScoped
class StandingViews {

    private final Publications publications;
    private final ChannelRows rows;
    private final Troubles troubles;
    private final Offices offices;
    private final Moments moments;
    private final Reader reader;

    @Inject
    StandingViews(
            Publications publications,
            ChannelRows rows,
            Troubles troubles,
            Offices offices,
            Moments moments,
            Reader reader) {
        this.publications = publications;
        this.rows = rows;
        this.troubles = troubles;
        this.offices = offices;
        this.moments = moments;
        this.reader = reader;
    }

    StandingView of(Release release) {
        List<Publication> published = publications.of(release.statementId());
        List<Standing> standings = published.stream().map(rows::standing).toList();
        DeliveryCounts all = Standing.sum(standings);
        DeliveryCounts mails = Standing.sum(
                standings.stream().filter(s -> s.publication().isMail()).toList());
        List<ChannelRow> channels = new ArrayList<>();
        rows.newsroom(release).ifPresent(channels::add);
        standings.stream().map(rows::row).forEach(channels::add);
        StatementReleased told = release.statement();
        return new StandingView(
                release.statementId(),
                title(told, reader.locale()),
                in(told.occurrence().observance().names()),
                office(release),
                headline(all),
                lead(release, mails),
                all.unknown() == 0 ? "" : words().unknownLead(all.unknown()),
                rows.page(told),
                channels,
                troubles.doubts(release, published),
                troubles.failures(published),
                mails.total() == 0 ? 0 : mails.sent() * 100 / mails.total() / 25 * 25,
                all.waiting() > 0);
    }

    /** The title in this language, or in whatever language there is one. */
    static String title(StatementReleased told, Locale locale) {
        List<ReleasedVariant> titled =
                told.variants().stream().filter(v -> v.title() != null).toList();
        return titled.stream()
                .filter(v -> v.locale().equals(locale.toLanguageTag()))
                .findFirst()
                .or(() -> titled.stream().findFirst())
                .map(ReleasedVariant::title)
                .orElse(told.statement().statementId().toString());
    }

    String headline(DeliveryCounts all) {
        if (all.unknown() > 0) {
            return words().undecided();
        }
        if (all.waiting() > 0) {
            return words().onItsWay();
        }
        return all.failed() > 0 ? words().incomplete() : words().delivered();
    }

    String shape(DeliveryCounts all) {
        if (all.unknown() > 0) {
            return "unknown";
        }
        if (all.waiting() > 0) {
            return "planned";
        }
        return all.failed() > 0 ? "failed" : "released";
    }

    private String lead(Release release, DeliveryCounts mails) {
        String after = rows.afterwards(release);
        String released = words().releasedAt(when(release)) + (after.isEmpty() ? "" : " " + after);
        return mails.total() == 0 ? released : released + " " + words().mailsLead(mails.sent(), mails.total());
    }

    String when(Release release) {
        return offices.findByIdOptional(release.office())
                .map(office -> moments.dayAndTime(release.releasedAt(), office.zone(), office.city(reader.locale())))
                .orElseGet(() -> release.releasedAt().toString());
    }

    String office(Release release) {
        return offices.findByIdOptional(release.office())
                .map(office -> office.name(reader.locale()))
                .orElse(release.office());
    }

    private String in(Map<String, String> names) {
        String tag = reader.locale().toLanguageTag();
        return names.getOrDefault(
                tag, names.getOrDefault("en", names.values().iterator().next()));
    }

    private DeliveryWords words() {
        return reader.words(DeliveryWords.class);
    }
}
