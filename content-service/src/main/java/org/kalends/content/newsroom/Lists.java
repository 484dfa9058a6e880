package org.kalends.content.newsroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.office.Offices;
import org.kalends.contracts.OfficeSnapshot;

/** Which lists there are, what each is called and in which languages it can be read. */
@ApplicationScoped
class Lists {

    private final ListedPages pages;
    private final Offices offices;

    @Inject
    Lists(ListedPages pages, Offices offices) {
        this.pages = pages;
        this.offices = offices;
    }

    /** An office has its list from the beginning; every other list begins with the first release that belongs in it. */
    boolean exists(Listing listing) {
        if (listing.equals(Listing.ALL)) {
            return true;
        }
        boolean spoken = listing.language() == null
                || office(listing)
                        .filter(o -> o.locales().contains(listing.language()))
                        .isPresent();
        boolean begun = listing.office() != null
                && listing.year() == null
                && office(listing).isPresent();
        return begun && spoken || pages.changedAt(listing).isPresent();
    }

    /** The languages it can be read in: those its office speaks, those we have words in, those anything is public in. */
    List<String> languages(Listing listing) {
        Stream<String> ofTheOffice = office(listing).stream().flatMap(o -> o.locales().stream());
        return Stream.of(ofTheOffice, Voice.SPOKEN.stream(), pages.languages(listing.in(null)).stream())
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    /** The office or the observance that it is about, in this language; nothing for a list of everything. */
    Optional<Named> subject(Listing listing, String locale) {
        if (listing.office() != null) {
            Map<String, String> names = office(listing)
                    .map(OfficeSnapshot::names)
                    .or(() -> latest(listing).map(page -> page.office().names()))
                    .orElse(Map.of("en", listing.office()));
            return Optional.of(Named.of(names, locale));
        }
        return listing.observance() == null
                ? Optional.empty()
                : latest(listing)
                        .map(page -> Named.of(page.occurrence().observance().names(), locale));
    }

    /** What it is called where only one name fits, as in a window's title or a feed. */
    String title(Listing listing, Voice voice) {
        String subject = subject(listing, voice.locale())
                .map(Named::text)
                .orElseGet(() -> voice.words().title());
        return listing.year() == null
                ? subject
                : subject + ", " + words(listing, voice).number(listing.year());
    }

    /** How numbers and dates are written over it. */
    StoryWords words(Listing listing, Voice voice) {
        return new StoryWords(
                voice.locale(), office(listing).map(OfficeSnapshot::country).orElse(""));
    }

    private Optional<PublicPage> latest(Listing listing) {
        return pages.page(listing.in(null), "", null, 1).stream().findFirst();
    }

    private Optional<OfficeSnapshot> office(Listing listing) {
        return Optional.ofNullable(listing.office()).flatMap(offices::snapshot);
    }
}
