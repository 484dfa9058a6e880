package org.kalends.content.newsroom;

import java.util.Arrays;
import java.util.List;

import org.kalends.content.statement.PublicAddress;

/** The two forms of a feed. */
enum FeedFormat {
    /** RFC 4287. */
    ATOM("atom", "application/atom+xml"),
    /** JSON Feed 1.1 (jsonfeed.org). */
    JSON("json", "application/feed+json");

    private final String ending;
    private final String type;

    FeedFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String type() {
        return type;
    }

    String path(Listing listing) {
        return listing.feed(ending);
    }

    String write(Feed feed) {
        return this == ATOM ? AtomFeed.write(feed) : JsonFeed.write(feed);
    }

    /** What a page names, so that a reader finds the feeds of what it shows. */
    static List<Head.Link> links(Listing listing, String title, PublicAddress address) {
        return Arrays.stream(values())
                .map(format -> new Head.Link(format.type, title, address.of(format.path(listing))))
                .toList();
    }
}
