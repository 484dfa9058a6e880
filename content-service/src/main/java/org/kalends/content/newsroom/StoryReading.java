package org.kalends.content.newsroom;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.kalends.content.pdf.PdfDrawing;
import org.kalends.content.pdf.PdfText;
import org.kalends.content.picture.PublicPictures;

/** Reads a statement's public page in one language. */
@ApplicationScoped
class StoryReading {

    private final PublicPages pages;
    private final StoryHead heads;
    private final PublicPictures pictures;
    private final PdfDrawing pdf;

    @Inject
    StoryReading(PublicPages pages, StoryHead heads, PublicPictures pictures, PdfDrawing pdf) {
        this.pages = pages;
        this.pictures = pictures;
        this.heads = heads;
        this.pdf = pdf;
    }

    /**
     * A page and what stands around it.
     *
     * @param head what it tells machines
     * @param stamp of the statement as it was read
     */
    record Read(PublicPage page, Story story, Head head, Stamp stamp) {}

    /**
     * What is public at this address, retracted or not.
     *
     * @param locale the language; empty for the main one
     */
    Optional<Read> read(PageAddress address, Optional<String> locale) {
        List<PublicPage> languages = pages.at(address);
        return languages.stream()
                .filter(p -> locale.map(p.locale()::equals).orElseGet(p::isMain))
                .findFirst()
                .map(page -> read(page, languages));
    }

    private Read read(PublicPage page, List<PublicPage> languages) {
        PublicPictures.Shown shown =
                pictures.shown(page.statementId(), page.locale()).orElse(null);
        return new Read(
                page,
                Story.of(page, languages, isDrawable(page), shown),
                heads.of(page, languages, shown),
                Stamp.of(languages));
    }

    /** @param body the page as a fragment for {@link PdfDrawing} */
    PdfText asPdf(Read read, String body) {
        return new PdfText(
                read.page().locale(),
                read.page().title(),
                read.head().description(),
                read.story().office().text(),
                body);
    }

    private boolean isDrawable(PublicPage page) {
        return pdf.canDraw(page.title() + Jsoup.parseBodyFragment(page.html()).text());
    }
}
