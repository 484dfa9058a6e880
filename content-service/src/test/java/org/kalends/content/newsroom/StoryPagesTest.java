package org.kalends.content.newsroom;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.clock.ShiftableClock;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.StatementReleased;

import static org.assertj.core.api.Assertions.assertThat;

/** A statement's page in its languages, what it tells machines, as a file, corrected and taken back. */
@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class StoryPagesTest {

    private static final String ORIGIN = "http://localhost:8080";

    @Inject
    Room room;

    @Inject
    ShiftableClock clock;

    @BeforeEach
    void itIsTheDay() {
        clock.shiftTo(Room.NINE);
    }

    @Test
    void anArabicPageIsArabicThroughoutAndReadFromTheRight() {
        OfficeSnapshot office = Room.office("story-ar", "Asia/Amman", "en", "ar-EG");
        open(office, texts("en", "<p>Text</p>", "ar-EG", "<p>نص البيان</p>"));

        Document page = page(Room.path(office, 2020) + "/ar-EG");

        assertThat(page.select("html").attr("lang")).isEqualTo("ar-EG");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".skip").text()).isEqualTo("انتقل إلى المحتوى");
        assertThat(page.select(".day .num").text()).isEqualTo("٣٠");
        assertThat(page.select(".day p").text())
                .contains("الخميس", "يوليو", "٢٠٢٠", "٠٦:٠٠ بتوقيت عمّان (UTC+3)", "بيان", "للقراءة");
        assertThat(page.select(".day bdi").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".brand").text()).isEqualTo("سفارة أرفينيا في عمّان");
        assertThat(page.select(".kicker a").attr("lang"))
                .as("a name that has no Arabic")
                .isEqualTo("en");
        assertThat(page.select("footer").text()).startsWith("لا تستخدم هذه الصفحة");
        assertThat(page.select("main a[hreflang=en]").attr("lang")).isEqualTo("en");
    }

    @Test
    void aLanguageWithoutWordsOfOursHasEnglishOnesThatSaySo() {
        OfficeSnapshot office = Room.office("story-he", "Asia/Amman", "he");
        open(office, texts("he", "<p>טקסט</p>"));

        Document page = page(Room.path(office, 2020));

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".marg").attr("lang")).isEqualTo("en");
        assertThat(page.select(".marg").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("a[type=application/pdf]"))
                .as("our fonts have no Hebrew")
                .isEmpty();
        assertThat(Room.read(Room.path(office, 2020) + "/he.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageTellsMachinesWhatItIs() throws IOException {
        OfficeSnapshot office = Room.office("story-head", "Asia/Amman", "en", "ar");
        String text =
                "<p>Behind every case “there” is &lt;a&gt; person</script>. " + "More words. ".repeat(30) + "</p>";
        open(office, texts("en", text, "ar", "<p>نص</p>"));

        Document page = page(Room.path(office, 2020));

        String address = ORIGIN + Room.path(office, 2020);
        String description = page.select("meta[name=description]").attr("content");
        assertThat(description).startsWith("Behind every case").endsWith("…").hasSizeLessThanOrEqualTo(200);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(graph(page, "og:title")).isEqualTo("Title en 2020");
        assertThat(graph(page, "og:description")).isEqualTo(description);
        assertThat(graph(page, "og:url")).isEqualTo(address);
        assertThat(graph(page, "og:locale")).isEqualTo("en_US");
        assertThat(graph(page, "og:locale:alternate")).isEqualTo("ar_EG");
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo(ORIGIN + "/newsroom/story-head/en/feed.atom");
        JsonNode data = new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
        assertThat(data.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(data.get("headline").asText()).isEqualTo("Title en 2020");
        assertThat(data.get("datePublished").asText()).isEqualTo("2020-07-30T03:00:00Z");
        assertThat(data.get("inLanguage").asText()).isEqualTo("en");
        assertThat(page.select("script")).as("nothing that runs").hasSize(1);
    }

    @Test
    void aReaderWhoHasThePageIsToldThatItIsTheSame() {
        OfficeSnapshot office = Room.office("story-same", "Asia/Amman", "en");
        StatementReleased released = open(office, texts("en", "<p>Text</p>"));
        String path = Room.path(office, 2020);

        Response first = Room.read(path);
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        Response second = Room.read(path, "If-None-Match", first.header("ETag"));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));

        room.correct(released, texts("en", "<p>Other</p>"), "It was another.", Room.NINE.plusSeconds(60));
        assertThat(Room.read(path, "If-None-Match", first.header("ETag")).asString())
                .contains("<p>Other</p>");
    }

    @Test
    void withoutItsMainLanguageAStatementIsFoundInAnother() {
        OfficeSnapshot office = Room.office("story-partial", "Asia/Amman", "en", "ru");
        room.openWithoutMain(office, 2020, Room.NINE, texts("en", "<p>Left out</p>", "ru", "<p>Есть</p>"));

        assertThat(page(Room.path(office, 2020)).select("html").attr("lang")).isEqualTo("ru");
        assertThat(page(Room.path(office, 2020) + "/ru").select(".prose").text())
                .isEqualTo("Есть");
        assertThat(page("/newsroom/story-partial").select("h3 a").eachText()).containsExactly("Title ru 2020");
        assertThat(Room.read(Room.path(office, 2020) + "/en").statusCode()).isEqualTo(404);
    }

    @Test
    void aCorrectedPageSaysWhatWasPutRightAndWhen() {
        OfficeSnapshot office = Room.office("story-corrected", "Asia/Amman", "en", "ar");
        StatementReleased released = open(office, texts("en", "<p>41 people</p>", "ar", "<p>41</p>"));

        room.correct(
                released,
                texts("en", "<p>43 people</p>", "ar", "<p>43</p>"),
                "An earlier version said 41. <b>",
                Instant.parse("2020-07-30T08:42:00Z"));

        Document page = page(Room.path(office, 2020));
        assertThat(page.select(".prose").text()).isEqualTo("43 people");
        assertThat(page.select("aside.note").text())
                .isEqualTo("Correction, Thursday 30 July 2020, 11:42 Amman (UTC+3). An earlier version said 41. <b>");
        assertThat(graph(page, "article:modified_time")).isEqualTo("2020-07-30T08:42:00Z");
        Document arabic = page(Room.path(office, 2020) + "/ar");
        assertThat(arabic.select("aside.note b").text()).startsWith("تصحيح، ");
        assertThat(arabic.select("aside.note > span").attr("lang")).isEqualTo("en");
    }

    @Test
    void aPageTakenBackSaysSoAtAllItsAddresses() {
        OfficeSnapshot office = Room.office("story-gone", "Asia/Amman", "en", "ar");
        StatementReleased released = open(office, texts("en", "<p>Untrue</p>", "ar", "<p>نص</p>"));
        String path = Room.path(office, 2020);
        String tag = Room.read(path).header("ETag");
        assertThat(Room.read(path + "/en.pdf").statusCode()).isEqualTo(200);

        room.retract(released, "The numbers were not ours.", Instant.parse("2020-07-30T09:00:00Z"));

        for (String address : new String[] {path, path + "/en", path + "/ar", path + "/en.pdf"}) {
            Response gone = Room.read(address, "If-None-Match", tag);
            assertThat(gone.statusCode()).as(address).isEqualTo(410);
            assertThat(gone.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(gone.asString()).doesNotContain("Untrue", "Title en");
        }
        assertThat(page(path, 410).select("h1").text())
                .isEqualTo("Embassy of Arvenia in Amman has taken this statement back");
        assertThat(page(path + "/ar", 410).select("h1").text()).isEqualTo("سحبت سفارة أرفينيا في عمّان هذا البيان");
        assertThat(page(path, 410).select("main").text())
                .contains("Thursday 30 July 2020, 12:00 Amman (UTC+3)", "The numbers were not ours.");
        for (String list :
                new String[] {"", "/story-gone", "/story-gone/feed.atom", "/story-gone/feed.json", "/sitemap.xml"}) {
            assertThat(Room.read("/newsroom" + list).asString()).as(list).doesNotContain(path + "\"", "Untrue");
        }
    }

    @Test
    void aPageIsAlsoAFileInItsLanguage() throws IOException {
        OfficeSnapshot office = Room.office("story-pdf", "Asia/Amman", "en", "ru");
        open(office, texts("en", "<p>Text</p>", "ru", "<p>Текст заявления</p><ul><li>первое</li></ul>"));
        String path = Room.path(office, 2020) + "/ru.pdf";

        Response file = Room.read(path);

        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).contains("inline").contains("-ru.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.asByteArray())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Title ru 2020");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Текст заявления", "первое", "Четверг, 30 июля 2020", Room.path(office, 2020) + "/ru");
        }
        assertThat(Room.read(path, "If-None-Match", file.header("ETag")).statusCode())
                .isEqualTo(304);
    }

    private StatementReleased open(OfficeSnapshot office, Map<String, String> texts) {
        return room.open(office, 2020, Room.NINE, texts);
    }

    /** In this order: the first is the main language. */
    private static Map<String, String> texts(String... languagesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            texts.put(languagesAndTexts[i], languagesAndTexts[i + 1]);
        }
        return texts;
    }

    private static Document page(String path) {
        return page(path, 200);
    }

    private static Document page(String path, int status) {
        Response answer = Room.read(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private static String graph(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
