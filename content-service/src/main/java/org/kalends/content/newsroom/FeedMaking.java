package org.kalends.content.newsroom;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.kalends.content.newsroom.Head.Alternate;
import org.kalends.content.statement.PublicAddress;

/** Makes the feed of a listing from what is public at this moment. */
@ApplicationScoped
class FeedMaking {

    /** Entries of one page. */
    static final int LENGTH = 50;

    private final ListedPages pages;
    private final Lists lists;
    private final PublicAddress address;

    @Inject
    FeedMaking(ListedPages pages, Lists lists, PublicAddress address) {
        this.pages = pages;
        this.lists = lists;
        this.address = address;
    }

    /** A page of the feed. The whole of a newsroom, or of an office in any language, takes each statement's main language. */
    Feed of(Listing listing, FeedFormat format, @Nullable Before before) {
        List<PublicPage> found = pages.page(listing, "", before, LENGTH + 1);
        List<PublicPage> shown = found.subList(0, Math.min(LENGTH, found.size()));
        Map<UUID, List<PublicPage>> languages =
                pages.languagesOf(shown.stream().map(PublicPage::statementId).toList());
        String first = address.of(format.path(listing));
        return new Feed(
                first,
                before == null ? first : first + "?before=" + before,
                address.of(listing.path()),
                lists.title(listing, Voice.of(listing.language() == null ? "en" : listing.language())),
                listing.language(),
                pages.changedAt(listing).orElse(Instant.EPOCH),
                found.size() > LENGTH ? first + "?before=" + shown.getLast().before() : null,
                shown.stream()
                        .map(page -> entry(page, languages.get(page.statementId())))
                        .toList());
    }

    private Feed.Entry entry(PublicPage page, List<PublicPage> languages) {
        Map<String, String> topics = new LinkedHashMap<>();
        topics.put(page.occurrence().observance().key(), page.observanceName().text());
        return new Feed.Entry(
                Feed.entryId(page.statementId(), page.locale()),
                address.of(page.path()),
                languages.stream()
                        .filter(other -> !other.locale().equals(page.locale()))
                        .map(other -> new Alternate(other.locale(), address.of(other.path())))
                        .toList(),
                page.title(),
                page.locale(),
                Summary.of(page.html()),
                page.html(),
                page.releasedAt(),
                page.updatedAt(),
                Named.of(page.office().names(), page.locale()).text(),
                address.of(Listing.of(page.office().key()).path()),
                topics);
    }
}
