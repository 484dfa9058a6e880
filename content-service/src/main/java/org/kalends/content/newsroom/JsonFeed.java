package org.kalends.content.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    static String write(Feed feed) {
        ObjectNode root = JSON.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.home())
                .put("feed_url", feed.self());
        if (feed.next() != null) {
            root.put("next_url", feed.next());
        }
        if (feed.language() != null) {
            root.put("language", feed.language());
        }
        ArrayNode items = root.putArray("items");
        feed.entries().forEach(entry -> item(items.addObject(), entry));
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A feed in memory can be written", e);
        }
    }

    private static void item(ObjectNode item, Feed.Entry entry) {
        item.put("id", entry.id())
                .put("url", entry.url())
                .put("title", entry.title())
                .put("summary", entry.summary())
                .put("content_html", directed(entry))
                .put("language", entry.language())
                .put("date_published", entry.published().toString())
                .put("date_modified", entry.updated().toString());
        item.putArray("authors").addObject().put("name", entry.author()).put("url", entry.authorUrl());
        ArrayNode tags = item.putArray("tags");
        entry.topics().values().forEach(tags::add);
    }

    /** The text with its language and reading direction, which neither form of a feed can say elsewhere. */
    static String directed(Feed.Entry entry) {
        return "<div lang=\"" + entry.language() + "\" dir=\"" + Voice.dir(entry.language()) + "\">" + entry.html()
                + "</div>";
    }
}
