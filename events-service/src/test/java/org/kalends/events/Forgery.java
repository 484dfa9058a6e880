package org.kalends.events;

import java.util.Map;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;

import static io.restassured.RestAssured.given;

/** The forgery token and its cookie, as a browser gets them with a form. */
public record Forgery(String token, Cookies cookies) {

    public static Forgery of(String page) {
        Response form = given().accept("text/html").get(page);
        return new Forgery(
                Jsoup.parse(form.asString())
                        .select("main input[name=csrf-token]")
                        .val(),
                form.detailedCookies());
    }

    public RequestSpecification form(Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(fields);
    }
}
