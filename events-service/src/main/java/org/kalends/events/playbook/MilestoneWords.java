package org.kalends.events.playbook;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** Says what a milestone is, in the reader's language. */
@RequestScoped
public class MilestoneWords {

    private final Reader reader;
    private final Moments moments;

    @Inject
    MilestoneWords(Reader reader, Moments moments) {
        this.reader = reader;
        this.moments = moments;
    }

    /** What a kind of step is called; itself when it is none of ours. */
    public String kind(String kind) {
        PlaybookWords words = words();
        return switch (kind) {
            case "statement" -> words.statement();
            case "teaser" -> words.teaser();
            case "reminder" -> words.reminder();
            case "follow-up" -> words.followUp();
            case "briefing" -> words.briefing();
            default -> kind;
        };
    }

    String channel(String kind) {
        PlaybookWords words = words();
        return switch (kind) {
            case "page" -> words.page();
            case "mail" -> words.mail();
            case "social" -> words.social();
            case "internal" -> words.internal();
            default -> kind;
        };
    }

    String point(LocalPoint point) {
        PlaybookWords words = words();
        int n = Math.abs(point.amount());
        boolean before = point.amount() < 0;
        String time = moments.time(point.at());
        if (n == 0) {
            return words.onTheDay(time);
        }
        return switch (point.unit()) {
            case DAYS -> before ? words.daysBefore(n, time) : words.daysAfter(n, time);
            case WEEKS -> before ? words.weeksBefore(n, time) : words.weeksAfter(n, time);
            case BUSINESS_DAYS -> before ? words.businessDaysBefore(n, time) : words.businessDaysAfter(n, time);
        };
    }

    /** What becomes of it when it is late; as it is written when that cannot be read. */
    public String late(String policy) {
        return LatePolicy.parse(policy).map(this::late).orElse(policy);
    }

    private String late(LatePolicy policy) {
        return switch (policy) {
            case LatePolicy.Hold _ -> words().hold();
            case LatePolicy.Send send ->
                words().send(moments.between(Instant.EPOCH, Instant.EPOCH.plus(send.atMost())));
            case LatePolicy.Expire expire -> words().expire(moments.time(expire.at()));
        };
    }

    private PlaybookWords words() {
        return reader.words(PlaybookWords.class);
    }
}
