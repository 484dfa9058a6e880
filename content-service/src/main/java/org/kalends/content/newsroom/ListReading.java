package org.kalends.content.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.kalends.content.newsroom.Head.Alternate;
import org.kalends.content.newsroom.Head.Property;
import org.kalends.content.statement.PublicAddress;

/** Reads a page of a list in one language. */
@ApplicationScoped
class ListReading {

    /** Statements of one page. */
    static final int LENGTH = 20;

    private final ListedPages pages;
    private final Lists lists;
    private final PublicAddress address;

    @Inject
    ListReading(ListedPages pages, Lists lists, PublicAddress address) {
        this.pages = pages;
        this.lists = lists;
        this.address = address;
    }

    /** @param locale the listing's language, or the one that suits the reader */
    ListView read(Listing listing, String locale, @Nullable Before before) {
        Voice voice = Voice.of(locale);
        List<PublicPage> found = pages.page(listing, locale, before, LENGTH + 1);
        List<PublicPage> shown = found.subList(0, Math.min(LENGTH, found.size()));
        boolean more = found.size() > LENGTH;
        Optional<Named> subject = lists.subject(listing, locale);
        boolean ofOffice = listing.office() != null;
        return new ListView(
                voice,
                ofOffice ? subject.orElseThrow() : null,
                subject.orElse(null),
                lists.title(listing, voice),
                ofOffice ? Listing.of(listing.office()).path() : PageAddress.ROOT,
                shown.stream().map(page -> ListView.Item.of(page, voice)).toList(),
                more ? listing.path() + "?before=" + shown.getLast().before() : null,
                before == null ? null : listing.path(),
                tongues(listing, locale),
                ofOffice ? years(listing, voice) : List.of(),
                listing.year() == null ? null : listing.during(null).path(),
                head(listing, voice, before));
    }

    private List<Story.Tongue> tongues(Listing listing, String locale) {
        return pages.languages(listing.in(null)).stream()
                .map(tag -> new Story.Tongue(
                        tag,
                        StoryWords.ownName(tag),
                        listing.always(tag).path(),
                        tag.equals(locale) && listing.language() != null))
                .toList();
    }

    private List<ListView.Year> years(Listing listing, Voice voice) {
        StoryWords words = lists.words(listing, voice);
        return pages.years(listing.during(null)).stream()
                .map(year -> new ListView.Year(
                        words.number(year),
                        listing.during(year).path(),
                        Integer.valueOf(year).equals(listing.year())))
                .toList();
    }

    private Head head(Listing listing, Voice voice, @Nullable Before before) {
        String title = lists.title(listing, voice);
        String canonical = address.of(listing.path() + (before == null ? "" : "?before=" + before));
        List<Alternate> alternates = new ArrayList<>();
        if (before == null && listing.year() == null) {
            pages.languages(listing.in(null))
                    .forEach(tag -> alternates.add(
                            new Alternate(tag, address.of(listing.always(tag).path()))));
        }
        return new Head(
                title,
                canonical,
                alternates,
                address.of(listing.in(null).path()),
                FeedFormat.links(listing, title, address),
                List.of(
                        new Property("og:type", "website"),
                        new Property("og:title", title),
                        new Property("og:url", canonical)),
                null);
    }
}
