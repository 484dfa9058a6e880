package org.kalends.events.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.events.campaign.MissedOutcome;
import org.kalends.events.campaign.Step;
import org.kalends.events.office.Office;
import org.kalends.events.office.Offices;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Writes steps for the pages of the clock. */
@RequestScoped
class MissedRows {

    private final Offices offices;
    private final Moments moments;
    private final Reader reader;

    @Inject
    MissedRows(Offices offices, Moments moments, Reader reader) {
        this.offices = offices;
        this.moments = moments;
        this.reader = reader;
    }

    /** A step: of which campaign and office, when it was due, and what became of it in words. */
    record Row(UUID id, String campaign, String campaignHref, String office, String due, String outcome) {}

    List<Row> of(List<Step> steps) {
        Map<String, Office> known =
                offices.inOrder().stream().collect(Collectors.toMap(Office::key, Function.identity()));
        return steps.stream().map(step -> row(step, known.get(step.office()))).toList();
    }

    private Row row(Step step, Office office) {
        Locale locale = reader.locale();
        String city = office == null ? step.office() : office.city(locale);
        return new Row(
                step.id(),
                step.campaign().title(locale),
                "/events/campaigns/" + step.campaign().id(),
                office == null ? step.office() : office.name(locale),
                moments.dayAndTime(step.dueAt(), step.zone(), city),
                step.missedOutcome() == null ? "" : word(step.missedOutcome()));
    }

    private String word(MissedOutcome outcome) {
        MissedWords words = reader.words(MissedWords.class);
        return switch (outcome) {
            case HELD -> words.toDecide();
            case SENT -> words.wentLate();
            case EXPIRED -> words.expired();
            case LET_GO -> words.letGoLate();
            case DROPPED -> words.dropped();
        };
    }
}
