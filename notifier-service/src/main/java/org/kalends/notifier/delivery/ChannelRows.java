package org.kalends.notifier.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StatementReleased;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;
import org.kalends.notifier.channel.AccountWords;
import org.kalends.notifier.channel.Accounts;
import org.kalends.notifier.delivery.StandingView.ChannelRow;
import org.kalends.notifier.publication.Aftermaths;
import org.kalends.notifier.publication.Publication;
import org.kalends.notifier.publication.Release;
import org.kalends.notifier.publication.State;

/** The rows of a delivery page: one for each way out. */
@ApplicationScoped
class ChannelRows {

    private final Deliveries deliveries;
    private final Accounts accounts;
    private final Aftermaths aftermaths;
    private final Moments moments;
    private final Reader reader;

    @Inject
    ChannelRows(Deliveries deliveries, Accounts accounts, Aftermaths aftermaths, Moments moments, Reader reader) {
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.aftermaths = aftermaths;
        this.moments = moments;
        this.reader = reader;
    }

    Standing standing(Publication publication) {
        return new Standing(publication, deliveries.tally(publication.id()));
    }

    /** The public pages, which stand from the release on. */
    Optional<ChannelRow> newsroom(Release release) {
        Map<String, String> pages = release.statement().pages();
        if (pages == null || pages.isEmpty()) {
            return Optional.empty();
        }
        String languages = pages.keySet().stream()
                .sorted()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale()))
                .collect(Collectors.joining(", "));
        DeliveryWords words = words();
        return Optional.of(new ChannelRow(
                words.newsroom(),
                languages,
                pages.size(),
                pages.size(),
                words.pagesPublic(),
                page(release.statement()),
                words.openPage(),
                "released",
                words.released()));
    }

    /** That the statement was corrected or taken back since, and what that means for what was sent; empty when neither. */
    String afterwards(Release release) {
        return aftermaths
                .findByIdOptional(release.statementId())
                .map(after -> after.isRetracted()
                        ? words().retractedLead(when(release, after.retractedAt()), after.retractionReason())
                        : words().correctedLead(when(release, after.correctedAt())))
                .orElse("");
    }

    private String when(Release release, Instant at) {
        OfficeSnapshot office = release.statement().office();
        String tag = reader.locale().toLanguageTag();
        String city = office.cities().getOrDefault(tag, office.cities().getOrDefault("en", office.key()));
        return moments.dayAndTime(at, ZoneId.of(office.zone()), city);
    }

    ChannelRow row(Standing standing) {
        return standing.publication().isMail() ? mail(standing) : post(standing);
    }

    /** The public page in the reader's language, or in the first there is. */
    String page(StatementReleased told) {
        Map<String, String> pages = told.pages();
        if (pages == null || pages.isEmpty()) {
            return null;
        }
        return pages.getOrDefault(
                reader.locale().toLanguageTag(), pages.values().iterator().next());
    }

    private ChannelRow mail(Standing standing) {
        DeliveryCounts counts = standing.counts();
        DeliveryWords words = words();
        boolean underWay = counts.waiting() > 0 && counts.sent() > 0;
        String numbers = counts.total() == 0
                ? words.nobody()
                : words.mailNumbers(counts.sent(), counts.failed(), counts.waiting());
        String optedOut = counts.suppressed() == 0 ? "" : " " + words.optedOut(counts.suppressed());
        return new ChannelRow(
                words.mail(),
                words.addresses(counts.total()),
                counts.total() - counts.waiting(),
                Math.max(1, counts.total()),
                numbers + optedOut,
                null,
                null,
                underWay ? null : shape(standing.state()),
                underWay
                        ? words.percent((counts.total() - counts.waiting()) * 100 / counts.total())
                        : word(standing.state()));
    }

    private ChannelRow post(Standing standing) {
        Publication publication = standing.publication();
        String reason = deliveries
                .reasonOf(publication.id())
                .map(why -> why.in(reader.locale()))
                .orElse("");
        String remoteUrl = standing.tally().remoteUrl();
        return new ChannelRow(
                network(publication.channel()),
                name(publication),
                standing.counts().sent(),
                Math.max(1, standing.counts().total()),
                remoteUrl == null || standing.counts().failed() > 0 ? reason : "",
                remoteUrl,
                words().seePost(),
                shape(standing.state()),
                word(standing.state()));
    }

    /** The name of a network; only our own has one in each language. */
    private String network(String channel) {
        return channel.equals("sandbox")
                ? reader.words(AccountWords.class).sandbox()
                : channel.substring(0, 1).toUpperCase(Locale.ROOT) + channel.substring(1);
    }

    private String name(Publication publication) {
        return accounts.findByIdOptional(publication.account())
                .map(account -> account.name())
                .orElse(publication.account());
    }

    private static String shape(State state) {
        return switch (state) {
            case PENDING, SENDING, SUPPRESSED, CANCELLED, RETRACTED -> "planned";
            case RETRYING -> "review";
            case SENT -> "released";
            case FAILED -> "failed";
            case UNKNOWN -> "unknown";
        };
    }

    private String word(State state) {
        DeliveryWords words = words();
        return switch (state) {
            case PENDING -> words.statePending();
            case SENDING -> words.stateSending();
            case RETRYING -> words.stateRetrying();
            case SENT -> words.stateSent();
            case FAILED -> words.stateFailed();
            case UNKNOWN -> words.stateUnknown();
            case SUPPRESSED -> words.stateSuppressed();
            case CANCELLED -> words.stateCancelled();
            case RETRACTED -> words.stateRetracted();
        };
    }

    private DeliveryWords words() {
        return reader.words(DeliveryWords.class);
    }
}
