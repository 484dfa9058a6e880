package org.kalends.events.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Plans and acts over the API, for tests. */
final class Plans {

    private Plans() {}

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
