package org.kalends.events.calendar;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.kalends.events.campaign.CampaignWords;
import org.kalends.events.campaign.StepState;

/** The words of a feed, in its own language: whoever reads it is no person with a language of theirs. */
record FeedWords(Locale locale) {

    CalendarWords calendar() {
        return bundle(CalendarWords.class);
    }

    String of(StepState state) {
        CampaignWords words = bundle(CampaignWords.class);
        return switch (state) {
            case PLANNED -> words.planned();
            case DRAFTING -> words.drafting();
            case AWAITING_APPROVAL -> words.inReview();
            case APPROVED -> words.approved();
            case HELD -> words.held();
            case RELEASED -> words.released();
            case DONE -> words.done();
            case SKIPPED -> words.skipped();
            case EXPIRED -> words.expired();
            case CANCELLED -> words.cancelled();
        };
    }

    private <T> T bundle(Class<T> type) {
        return locale.getLanguage().equals("en")
                ? MessageBundles.get(type)
                : MessageBundles.get(type, Localized.Literal.of(locale.toLanguageTag()));
    }
}
