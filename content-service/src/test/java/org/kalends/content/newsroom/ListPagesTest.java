package org.kalends.content.newsroom;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.contracts.OfficeSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists, by office, language, year and observance, in the reader's language or the address's. */
@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class ListPagesTest {

    @Inject
    Room room;

    @Test
    void aListIsInTheLanguageOfItsAddressOrElseOfItsReader() {
        OfficeSnapshot office = Room.office("list-language", "Asia/Amman", "en", "ar");
        room.open(office, 2020, Room.NINE, Map.of("en", "<p>Text</p>", "ar", "<p>نص</p>"));

        Response asked = Room.read("/newsroom/list-language", "Accept-Language", "ar-JO,ar;q=0.9,en;q=0.5");
        Document arabic = Jsoup.parse(asked.asString());
        assertThat(asked.header("Vary")).contains("Accept-Language");
        assertThat(arabic.select("html").attr("lang")).isEqualTo("ar");
        assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("h1").text()).isEqualTo("بيانات سفارة أرفينيا في عمّان");
        assertThat(arabic.select("h3 a").eachText()).containsExactly("Title ar 2020");

        Response stated = Room.read("/newsroom/list-language/en", "Accept-Language", "ar");
        assertThat(stated.header("Vary")).isNull();
        assertThat(Jsoup.parse(stated.asString()).select("h3 a").eachText()).containsExactly("Title en 2020");

        Document russian = page("/newsroom/list-language", "Accept-Language", "ru");
        assertThat(russian.select("h1").text()).startsWith("Заявления: ");
        assertThat(russian.select("h3").attr("lang"))
                .as("what there is in its main language")
                .isIn("en", "ar");
        assertThat(Room.read("/newsroom/list-language/kk").statusCode()).isEqualTo(404);
    }

    @Test
    void aYearAnObservanceAndALanguageHaveTheirLists() {
        OfficeSnapshot office = Room.office("list-years", "Asia/Amman", "en");
        room.open(office, 2019, Room.NINE.minusSeconds(366 * 86_400), Map.of("en", "<p>Then</p>"));
        room.open(office, 2020, Room.NINE, Map.of("en", "<p>Now</p>"));

        assertThat(page("/newsroom/list-years/2019").select("h3 a").eachText()).containsExactly("Title en 2019");
        assertThat(page("/newsroom/list-years").select("nav a[href$=/2020]")).hasSize(1);
        assertThat(Room.read("/newsroom/list-years/2018").statusCode()).isEqualTo(404);
        assertThat(page("/newsroom/observances/world-day-against-trafficking-in-persons")
                        .select("h1")
                        .text())
                .isEqualTo("World Day Against Trafficking in Persons");
        assertThat(Room.read("/newsroom/observances/no-such-day").statusCode()).isEqualTo(404);
        assertThat(page("/newsroom/languages/en").select("h3[lang=en]")).isNotEmpty();
        assertThat(Room.read("/newsroom/languages/tlh").statusCode()).isEqualTo(404);
        assertThat(Room.read("/newsroom/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aLongListGoesOnAtAddressesThatStay() {
        OfficeSnapshot office = Room.office("list-long", "Asia/Amman", "en");
        // two and two at the same instant, as offices of one zone release
        for (int year = 1980; year < 1980 + ListReading.LENGTH + 3; year++) {
            room.open(office, year, Room.NINE.plusSeconds(year / 2), Map.of("en", "<p>Text</p>"));
        }
        Document first = page("/newsroom/list-long");
        String older = first.select(".pager a[rel=next]").attr("href");

        Document second = page(older);

        List<String> titles = first.select("h3 a").eachText();
        assertThat(titles)
                .hasSize(ListReading.LENGTH)
                .doesNotContainAnyElementsOf(second.select("h3 a").eachText());
        assertThat(second.select("h3 a")).hasSize(3);
        room.open(office, 2020, Room.NINE.plusSeconds(10_000), Map.of("en", "<p>Text</p>"));
        assertThat(page(older).select("h3 a").eachText())
                .isEqualTo(second.select("h3 a").eachText());
        assertThat(Room.read("/newsroom/list-long?before=nonsense").statusCode())
                .isEqualTo(404);
    }

    private static Document page(String path, String... headers) {
        Response answer = Room.read(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
