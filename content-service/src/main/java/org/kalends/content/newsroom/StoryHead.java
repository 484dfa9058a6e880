package org.kalends.content.newsroom;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.ULocale;
import io.quarkus.qute.RawString;
import org.kalends.content.newsroom.Head.Alternate;
import org.kalends.content.newsroom.Head.Property;
import org.kalends.content.picture.PublicPictures;
import org.kalends.content.statement.PublicAddress;

/** What a statement's page tells search engines, networks and feed readers about itself. */
@ApplicationScoped
class StoryHead {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PublicAddress address;

    @Inject
    StoryHead(PublicAddress address) {
        this.address = address;
    }

    /** @param pictures what is public of the statement's pictures; null for nothing */
    Head of(PublicPage page, List<PublicPage> languages, PublicPictures.Shown pictures) {
        String description = Summary.of(page.html());
        return new Head(
                description,
                address.of(page.path()),
                languages.stream()
                        .map(other -> new Alternate(other.locale(), address.of(other.path())))
                        .toList(),
                address.of(page.address().path()),
                feeds(page),
                graph(page, languages, description, pictures),
                new RawString(data(page, description)));
    }

    private List<Head.Link> feeds(PublicPage page) {
        String office = Named.of(page.office().names(), page.locale()).text();
        Listing listing = Listing.of(page.office().key()).in(page.locale());
        return FeedFormat.links(listing, office, address);
    }

    private List<Property> graph(
            PublicPage page, List<PublicPage> languages, String description, PublicPictures.Shown pictures) {
        List<Property> graph = new ArrayList<>(List.of(
                new Property("og:type", "article"),
                new Property("og:title", page.title()),
                new Property("og:description", description),
                new Property("og:url", address.of(page.path())),
                new Property(
                        "og:site_name",
                        Named.of(page.office().names(), page.locale()).text()),
                new Property("og:locale", territorial(page.locale()))));
        languages.stream()
                .filter(other -> !other.locale().equals(page.locale()))
                .forEach(other -> graph.add(new Property("og:locale:alternate", territorial(other.locale()))));
        graph.add(new Property("article:published_time", page.releasedAt().toString()));
        graph.add(new Property("article:modified_time", page.updatedAt().toString()));
        if (pictures != null) {
            graph.add(new Property("og:image", address.of(pictures.link())));
            graph.add(new Property("og:image:alt", pictures.linkAlt()));
        }
        return graph;
    }

    private String data(PublicPage page, String description) {
        Named office = Named.of(page.office().names(), page.locale());
        ObjectNode article = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("headline", page.title())
                .put("description", description)
                .put("inLanguage", page.locale())
                .put("url", address.of(page.path()))
                .put("mainEntityOfPage", address.of(page.path()))
                .put("datePublished", page.releasedAt().toString())
                .put("dateModified", page.updatedAt().toString());
        for (String role : List.of("author", "publisher")) {
            article.putObject(role)
                    .put("@type", "GovernmentOrganization")
                    .put("name", office.text())
                    .put("url", address.of(Listing.of(page.office().key()).path()));
        }
        ObjectNode about = article.putObject("about")
                .put("@type", "Thing")
                .put("name", page.observanceName().text());
        String official = page.occurrence().observance().officialUrl();
        if (official != null && !official.isBlank()) {
            about.put("sameAs", official);
        }
        page.corrections().forEach(correction -> article.put("correction", correction.note()));
        return inElement(article);
    }

    /** JSON that cannot end the element it stands in, nor begin a comment there. */
    private static String inElement(ObjectNode data) {
        try {
            return JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Names and texts can be written", e);
        }
    }

    /** OpenGraph knows languages with their territory only: {@code ru} is {@code ru_RU}. */
    private static String territorial(String locale) {
        ULocale known = ULocale.addLikelySubtags(ULocale.forLanguageTag(locale));
        return known.getLanguage() + "_" + known.getCountry();
    }
}
