package org.kalends.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person at a browser without scripts: opens pages and sends the forms that stand on them. */
public record Browser(Asker asker, String language) {

    public Browser(Asker asker) {
        this(asker, "en");
    }

    /** The page at this path, which must be there. */
    public Document open(String path) {
        return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
    }

    public Response get(String path) {
        return browses().get(path);
    }

    /** Sends the form of a page, found by its id or a part of its action, some of its fields filled anew. */
    public Response send(String path, String form, Map<String, String> filled) {
        return send(path, form, filled, "");
    }

    /** The same by a button of the form that sends it to an address of its own, below the form's. */
    public Response send(String path, String form, Map<String, String> filled, String button) {
        Response page = get(path);
        Element found = form(page, form);
        return send(page, found.attr("action", found.attr("action") + button), filled);
    }

    /** Sends the form of a page, some of its fields filled anew, each with several values. */
    public Response sendFields(String path, String form, Map<String, List<String>> filled) {
        Response page = get(path);
        Element sent = form(page, form);
        Map<String, Object> fields = new LinkedHashMap<>();
        sent.select("input, textarea").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(filled);
        return posted(page, sent.attr("action"), fields);
    }

    /** Sends some of a page's fields to another address, as a script on it would. */
    public Response post(Response page, String action, Map<String, ?> filled) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Jsoup.parse(page.asString())
                .select("form[data-desk] input, form[data-desk] textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(filled);
        return posted(page, action, fields);
    }

    /** Presses a button that sends the form of a page elsewhere, some of its fields filled anew. */
    public Response press(String path, String form, String button, Map<String, String> filled) {
        Response page = get(path);
        Element pressed = form(page, form);
        pressed.attr(
                "action",
                pressed.expectFirst("button[formaction*=" + button + "]").attr("formaction"));
        return send(page, pressed, filled);
    }

    private RequestSpecification browses() {
        return asker.browses().header("Accept-Language", language);
    }

    private static Element form(Response page, String form) {
        String wanted = form.matches("[#\\[].*") ? "form" + form : "form[action*=" + form + "]";
        return Jsoup.parse(page.asString()).expectFirst(wanted);
    }

    private Response send(Response page, Element form, Map<String, String> filled) {
        Map<String, Object> fields = new LinkedHashMap<>();
        form.select("input:not([type=checkbox], [type=image]), input[checked], textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select")
                .forEach(choice -> choice.select("option[selected]")
                        .forEach(option -> fields.put(choice.attr("name"), option.val())));
        fields.putAll(filled);
        return posted(page, form.attr("action"), fields);
    }

    private Response posted(Response page, String action, Map<String, ?> fields) {
        return browses()
                .cookies(page.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false)
                .formParams(fields)
                .post(action.replaceFirst("^/content", ""));
    }
}
