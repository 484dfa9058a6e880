package org.kalends.events.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kalends.events.Forgery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Plans and acts over the API, for tests. */
final class Plans {

    static final String TRAFFICKING = "world-day-against-trafficking-in-persons";

    private Plans() {}

    /** A page as it is shown; it must be there. */
    static Document page(String path) {
        Response answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    /** The answer to a form that is sent from its own page. */
    static Response form(String path, Map<String, String> fields) {
        return Forgery.of(path).form(fields).post(path);
    }

    static Map<String, Object> wish(String observance, int year, String playbook, String... offices) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("observance", observance);
        wish.put("year", year);
        wish.put("playbook", playbook);
        wish.put("offices", List.of(offices));
        return wish;
    }

    static String planned(String observance, int year, String playbook, String... offices) {
        return post("/api/v1/campaigns", wish(observance, year, playbook, offices))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse post(String path, Object body) {
        return json().body(body).post(path).then();
    }

    static ValidatableResponse campaign(String id) {
        return json().get("/api/v1/campaigns/" + id).then().statusCode(200);
    }

    static RequestSpecification json() {
        return given().contentType("application/json").accept("application/json");
    }
}
