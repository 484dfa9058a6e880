package org.kalends.content.newsroom;

import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StatementReleased;

import static org.assertj.core.api.Assertions.assertThat;

/** The newsroom for programs, read by somebody else's reader of feeds (Rome). */
@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class FeedsTest {

    private static final String ORIGIN = "http://localhost:8080";

    @Inject
    Room room;

    @Inject
    ShiftableClock clock;

    @Test
    void anOfficeHasAFeedInEachLanguage() throws FeedException {
        OfficeSnapshot office = Room.office("feed-atom", "Asia/Amman", "en", "ar");
        StatementReleased released = room.open(office, 2020, Room.NINE, texts("<p>A &amp; <b>b</b></p>", "<p>نص</p>"));

        Feed feed = atom("/newsroom/feed-atom/ar/feed.atom");

        assertThat(feed.getId()).isEqualTo(ORIGIN + "/newsroom/feed-atom/ar/feed.atom");
        assertThat(feed.getTitle()).isEqualTo("سفارة أرفينيا في عمّان");
        assertThat(feed.getUpdated()).isEqualTo(Room.NINE);
        assertThat(hrefs(feed.getOtherLinks())).contains(feed.getId());
        assertThat(hrefs(feed.getAlternateLinks())).containsExactly(ORIGIN + "/newsroom/feed-atom/ar");
        Entry entry = feed.getEntries().getFirst();
        assertThat(feed.getEntries()).hasSize(1);
        assertThat(entry.getId())
                .isEqualTo(org.kalends.content.newsroom.Feed.entryId(
                        released.statement().statementId(), "ar"));
        assertThat(entry.getTitle()).isEqualTo("Title ar 2020");
        assertThat(entry.getPublished()).isEqualTo(Room.NINE);
        assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<div lang=\"ar\" dir=\"rtl\"><p>نص</p></div>");
        assertThat(entry.getAuthors().getFirst().getName()).isEqualTo("سفارة أرفينيا في عمّان");
        assertThat(hrefs(entry.getAlternateLinks()))
                .containsExactly(ORIGIN + Room.path(office, 2020) + "/ar", ORIGIN + Room.path(office, 2020));
        assertThat(entry.getCategories().getFirst().getTerm()).isEqualTo("world-day-against-trafficking-in-persons");
        assertThat(Room.read("/newsroom/feed-atom/ar/feed.atom").asString())
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ar\">");
        assertThat(atom("/newsroom/feed-atom/feed.atom").getEntries().getFirst().getTitle())
                .as("without a language each in its main one")
                .isEqualTo("Title en 2020");
        assertThat(Room.read("/newsroom/feed-atom/ru/feed.atom").statusCode()).isEqualTo(404);
        assertThat(Room.read("/newsroom/feed-atom/feed.rss").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameAsJsonFeed() throws Exception {
        OfficeSnapshot office = Room.office("feed-json", "Asia/Amman", "en", "ar");
        room.open(office, 2020, Room.NINE, texts("<p>Text</p>", "<p>نص</p>"));

        Response answer = Room.read("/newsroom/feed-json/en/feed.json");

        JsonNode feed = new ObjectMapper().readTree(answer.asString());
        assertThat(answer.contentType()).startsWith("application/feed+json");
        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("language").asText()).isEqualTo("en");
        assertThat(feed.get("feed_url").asText()).isEqualTo(ORIGIN + "/newsroom/feed-json/en/feed.json");
        assertThat(feed.get("home_page_url").asText()).isEqualTo(ORIGIN + "/newsroom/feed-json/en");
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("id").asText()).startsWith("urn:uuid:");
        assertThat(item.get("url").asText()).isEqualTo(ORIGIN + Room.path(office, 2020));
        assertThat(item.get("content_html").asText()).contains("<p>Text</p>");
        assertThat(item.get("date_published").asText()).isEqualTo("2020-07-30T03:00:00Z");
        assertThat(item.get("authors").get(0).get("name").asText()).isEqualTo("Embassy of Arvenia in Amman");
    }

    @Test
    void anEntryKeepsItsIdWhateverIsCorrectedAndLeavesWhenItIsTakenBack() throws FeedException {
        OfficeSnapshot office = Room.office("feed-corrected", "Asia/Amman", "en");
        StatementReleased released = room.open(office, 2020, Room.NINE, Map.of("en", "<p>41</p>"));
        Entry before = atom("/newsroom/feed-corrected/feed.atom").getEntries().getFirst();
        Instant later = Room.NINE.plusSeconds(3_600);

        room.correct(released, Map.of("en", "<p>43</p>"), "It was 43.", later);

        Entry after = atom("/newsroom/feed-corrected/feed.atom").getEntries().getFirst();
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getPublished()).isEqualTo(Room.NINE);
        assertThat(after.getUpdated()).isEqualTo(later);
        room.retract(released, "It was not true.", later.plusSeconds(60));
        Feed emptied = atom("/newsroom/feed-corrected/feed.atom");
        assertThat(emptied.getEntries()).isEmpty();
        assertThat(Room.read("/newsroom/feed-corrected").statusCode()).isEqualTo(200);
        assertThat(emptied.getUpdated()).isEqualTo(later.plusSeconds(60));
    }

    @Test
    void aLongFeedGoesOnAndWhoHasItIsToldSo() throws FeedException {
        clock.shiftTo(Room.NINE.plusSeconds(30));
        OfficeSnapshot office = Room.office("feed-long", "Asia/Amman", "en");
        for (int year = 1960; year <= 1960 + FeedMaking.LENGTH; year++) {
            room.open(office, year, Room.NINE, Map.of("en", "<p>Text \u0007</p>"));
        }
        String path = "/newsroom/feed-long/feed.atom";
        Response first = Room.read(path);
        assertThat(first.header("Last-Modified"))
                .as("another may be on its way")
                .isNull();

        clock.shiftTo(Room.NINE.plusSeconds(90));
        Response settled = Room.read(path);
        assertThat(settled.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(settled.header("Last-Modified")).isEqualTo("Thu, 30 Jul 2020 03:00:00 GMT");
        assertThat(Room.read(path, "If-None-Match", settled.header("ETag")).statusCode())
                .isEqualTo(304);
        assertThat(Room.read(path, "If-Modified-Since", settled.header("Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(Room.read(path, "If-None-Match", "\"other\"", "If-Modified-Since", settled.header("Last-Modified"))
                        .statusCode())
                .as("a tag decides alone")
                .isEqualTo(200);

        String next = Jsoup.parse(settled.asString(), Parser.xmlParser())
                .select("feed > link[rel=next]")
                .attr("href");
        Feed second = atom(next.replace(ORIGIN, ""));
        assertThat(second.getEntries()).hasSize(1);
        assertThat(second.getId()).isEqualTo(ORIGIN + path);
    }

    @Test
    void searchEnginesFindEveryPageWithItsLanguages() {
        OfficeSnapshot office = Room.office("feed-map", "Asia/Amman", "en", "ar");
        room.open(office, 2020, Room.NINE, texts("<p>Text</p>", "<p>نص</p>"));

        String address = ORIGIN + Room.path(office, 2020);
        var url = Jsoup.parse(Room.read("/newsroom/sitemap.xml").asString(), Parser.xmlParser())
                .select("url:has(loc:containsOwn(" + address + "/ar))")
                .first();
        assertThat(url.select("lastmod").text()).isEqualTo("2020-07-30T03:00:00Z");
        assertThat(url.select("xhtml|link").eachAttr("href")).containsExactly(address, address + "/ar", address);
        assertThat(url.select("xhtml|link").eachAttr("hreflang")).containsExactly("en", "ar", "x-default");
        assertThat(Room.read("/robots.txt").asString())
                .contains("Disallow: /\n", "Allow: /newsroom\n", "Sitemap: " + ORIGIN + "/newsroom/sitemap.xml");
        assertThat(Sitemap.index(2, path -> ORIGIN + path))
                .contains("<sitemapindex", "<loc>" + ORIGIN + "/newsroom/sitemap-2.xml</loc>");
        assertThat(Room.read("/newsroom/sitemap-9.xml").statusCode()).isEqualTo(404);
    }

    private static Feed atom(String path) throws FeedException {
        Response answer = Room.read(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        return (Feed) new WireFeedInput().build(new StringReader(answer.asString()));
    }

    private static List<String> hrefs(List<Link> links) {
        return links.stream().map(Link::getHref).toList();
    }

    private static Map<String, String> texts(String english, String arabic) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("ar", arabic);
        return texts;
    }
}
