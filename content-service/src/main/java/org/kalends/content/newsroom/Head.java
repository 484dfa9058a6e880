package org.kalends.content.newsroom;

import java.util.List;

import io.quarkus.qute.RawString;

/**
 * What a page tells machines about itself, in its head.
 *
 * @param description at most 200 characters of plain text
 * @param canonical its one full address
 * @param alternates the same in every language, this one included; empty when there is nothing to choose from
 * @param anyLanguage where a reader of none of these languages goes; null without alternates
 * @param feeds what programs can follow
 * @param graph OpenGraph's properties (ogp.me)
 * @param jsonLd schema.org's data as JSON that cannot end its element; null when there are none
 */
record Head(
        String description,
        String canonical,
        List<Alternate> alternates,
        String anyLanguage,
        List<Link> feeds,
        List<Property> graph,
        RawString jsonLd) {

    /** @param href full address */
    record Alternate(String locale, String href) {}

    /** A feed, by its media type. */
    record Link(String type, String title, String href) {}

    /** A property of OpenGraph. */
    record Property(String name, String content) {}
}
