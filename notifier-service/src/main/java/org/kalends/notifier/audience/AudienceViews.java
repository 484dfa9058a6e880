package org.kalends.notifier.audience;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Moments;
import org.kalends.layout.Reader;
import org.kalends.notifier.audience.AudienceView.Line;
import org.kalends.notifier.audience.AudienceView.Typed;
import org.kalends.notifier.office.Office;
import org.kalends.notifier.office.Offices;

/** Puts together what the page of an audience shows. */
@ApplicationScoped
class AudienceViews {

    private final Offices offices;
    private final Subscribers subscribers;
    private final AudienceSettings settings;
    private final Moments moments;
    private final Reader reader;

    @Inject
    AudienceViews(Offices offices, Subscribers subscribers, AudienceSettings settings, Moments moments, Reader reader) {
        this.offices = offices;
        this.subscribers = subscribers;
        this.settings = settings;
        this.moments = moments;
        this.reader = reader;
    }

    /**
     * @param page from 1; whatever is asked beyond the last shows the last
     */
    AudienceView of(String key, int page) {
        Office office = offices.byKey(key);
        long count = subscribers.countPresent(key);
        int pages = (int) Math.max(1, (count + settings.pageSize() - 1) / settings.pageSize());
        int shown = Math.clamp(page, 1, pages);
        List<Line> lines = subscribers.page(key, shown - 1, settings.pageSize()).stream()
                .map(subscriber -> line(subscriber, office.zone()))
                .toList();
        return new AudienceView(
                key, office.name(reader.locale()), count, lines, shown, pages, null, null, Typed.NOTHING);
    }

    private Line line(Subscriber subscriber, ZoneId zone) {
        return new Line(
                subscriber.address(),
                subscriber.name(),
                Locale.forLanguageTag(subscriber.locale()).getDisplayLanguage(reader.locale()),
                moments.date(subscriber.consent().at().atZone(zone).toLocalDate()),
                subscriber.consent().how().in(reader.locale()));
    }
}
