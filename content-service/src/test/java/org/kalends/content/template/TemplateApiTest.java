package org.kalends.content.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.content.Asker;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = BackendsResource.class, scope = TestResourceScope.GLOBAL)
class TemplateApiTest {

    @Inject
    TemplateRendering rendering;

    @Inject
    MeterRegistry meters;

    @Test
    void theListComesInParts() {
        List<String> paths = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath part = Asker.LEILA
                    .asks()
                    .queryParams("occasion", "general", "step", "statement", "limit", 7, "cursor", cursor)
                    .get("/api/v1/templates")
                    .jsonPath();
            part.getList("items", Map.class)
                    .forEach(item -> paths.add(item.get("locale") + "/" + item.get("channelKind")));
            cursor = part.getString("next");
        }

        assertThat(paths).contains("ar/page", "kk/mail", "ru/social").doesNotHaveDuplicates();
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        assertThat(put("api-base/statement/en/social", null, "One.").statusCode())
                .isEqualTo(428);
        Response created = put("api-base/statement/en/social", "\"0\"", "One.");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(put("api-base/statement/en/social", "\"0\"", "Two.").statusCode())
                .isEqualTo(412);
        assertThat(put("api-base/statement/en/social", "\"1\"", "One.").header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(put("api-base/statement/en/social", "\"1\"", "Two.").header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(put("api-base/statement/EN_us/social", "\"0\"", "x").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aDraftIsNotUsedUntilSomebodyElseApprovesIt() {
        TemplateKey key = new TemplateKey("api-draft", "api-step", "en", "social");
        String id =
                put("api-draft/api-step/en/social", "\"0\"", "One.").jsonPath().getString("id");
        assertThat(rendered(key)).isNull();

        assertThat(approve(Asker.LEILA, id, 1)).isEqualTo(403);
        assertThat(approve(Asker.TOMAS, id, 1)).isEqualTo(200);
        put("api-draft/api-step/en/social", "\"1\"", "Two.");
        assertThat(rendered(key)).isEqualTo("One.");

        assertThat(approve(Asker.TOMAS, id, 2)).isEqualTo(200);
        assertThat(rendered(key)).isEqualTo("Two.");
        assertThat(approve(Asker.TOMAS, id, 1)).isEqualTo(409);
        assertThat(approve(Asker.TOMAS, id, 3)).isEqualTo(404);
    }

    @Test
    void aLocaleWithARegionFallsBackToItsLanguage() {
        String id = put("api-region/statement/ar/social", "\"0\"", "{occurrence.year}")
                .jsonPath()
                .getString("id");
        approve(Asker.TOMAS, id, 1);

        assertThat(rendered(new TemplateKey("api-region", "statement", "ar-EG", "social")))
                .isEqualTo("٠");
    }

    @Test
    void aVersionIsParsedOnceHoweverOftenItIsFilled() {
        TemplateKey key = new TemplateKey("api-once", "statement", "en", "social");
        String id =
                put("api-once/statement/en/social", "\"0\"", "Once.").jsonPath().getString("id");
        approve(Asker.TOMAS, id, 1);
        double before = parses();

        for (int i = 0; i < 20; i++) {
            assertThat(rendered(key)).isEqualTo("Once.");
        }

        assertThat(parses() - before).isEqualTo(1);
    }

    @Test
    void aPartIsIncludedInTheVersionInUse() {
        assertThat(put("api-part/statement/en/social", "\"0\"", "{#part api-greting /} x")
                        .jsonPath()
                        .getString("detail"))
                .isEqualTo("Line 1, column 1: There is no approved part “api-greting” in this language.");
        String part = put("part/api-greeting/en/any", "\"0\"", "Greetings from {office.city.required}")
                .jsonPath()
                .getString("id");
        assertThat(put("api-part/statement/en/social", "\"0\"", "{#part api-greeting /}")
                        .statusCode())
                .isEqualTo(422);
        approve(Asker.TOMAS, part, 1);
        assertThat(put("api-part/statement/en/social", "\"0\"", "{#part api-greting /}")
                        .jsonPath()
                        .getString("detail"))
                .endsWith("Did you mean “api-greeting”?");
        String id = put("api-part/statement/en/social", "\"0\"", "{#part api-greeting /}!")
                .jsonPath()
                .getString("id");
        approve(Asker.TOMAS, id, 1);
        TemplateKey key = new TemplateKey("api-part", "statement", "en", "social");

        assertThat(rendered(key)).isEqualTo("Greetings from Nur-Sultan!");
        put("part/api-greeting/en/any", "\"1\"", "Hello from {office.city}");
        assertThat(rendered(key)).isEqualTo("Greetings from Nur-Sultan!");
        approve(Asker.TOMAS, part, 2);
        assertThat(rendered(key)).isEqualTo("Hello from Nur-Sultan!");
        assertThat(put("part/api-greeting/en/any", "\"2\"", "{#part api-greeting /}")
                        .jsonPath()
                        .getString("detail"))
                .isEqualTo("Line 1, column 1: The part “api-greeting” would include itself.");
    }

    @Test
    void aFolderComesBackUnchangedAndEachFileIsTakenByItself() throws IOException {
        Map<String, String> files =
                unzipped(Asker.LEILA.asks().get("/api/v1/template-folder").asByteArray());
        assertThat(files).containsKey("general/statement/kk/page.md");

        Map<String, String> changed = new TreeMap<>(Map.of(
                "general/statement/kk/page.md", files.get("general/statement/kk/page.md"),
                "api-folder/statement/en/mail.md", "# A subject\n\nDear all,\n\n{observance.nane}\n",
                "api-folder/statement/en/page.md", "# {observance.name}\nThe day.\n",
                "api-folder/statement/en/social.md", "# {config:a}\nThe day.\n",
                "../../etc/passwd", "x",
                "README.md", "x"));
        JsonPath report = bring(changed).jsonPath();

        assertThat(outcomes(report))
                .containsEntry("general/statement/kk/page.md", "unchanged")
                .containsEntry("api-folder/statement/en/page.md", "saved")
                .containsEntry("api-folder/statement/en/mail.md", "refused")
                .containsEntry("api-folder/statement/en/social.md", "refused")
                .containsEntry("../../etc/passwd", "refused")
                .containsEntry("README.md", "refused");
        assertThat(report.getString("find { it.path == 'api-folder/statement/en/mail.md' }.why[0]"))
                .isEqualTo(
                        "Line 5, column 1: There is no placeholder {observance.nane}. Did you mean {observance.name}?");
        assertThat(report.getString("find { it.path == 'api-folder/statement/en/social.md' }.why[0]"))
                .startsWith("Line 1, column 3: {config:a}");
        assertThat(outcomes(bring(changed).jsonPath())).containsEntry("api-folder/statement/en/page.md", "unchanged");
    }

    @Test
    void whatIsNoFolderOrTooLargeIsRefused() {
        assertThat(bring("no zip at all".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(422);
        assertThat(bring(Map.of("a/b/en/page.md", "\0".repeat(40_000_000)))
                        .jsonPath()
                        .getString("detail"))
                .isEqualTo("The file a/b/en/page.md is larger than 256 KB.");
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            many.put("a/b/en/k" + i + ".md", " ".repeat(200_000));
        }
        assertThat(bring(many).jsonPath().getString("detail")).startsWith("The folder unpacks to more than");
    }

    @Test
    void aTextIsTriedWithoutBeingSaved() {
        String id = put("api-try/statement/en/page", "\"0\"", "One.").jsonPath().getString("id");

        JsonPath tried = Asker.LEILA
                .asks()
                .body(Map.of(
                        "body",
                        "{occurrence.date.year}: {theme.name.required}",
                        "as",
                        Map.of("year", 2021, "observance", "any-day")))
                .post("/api/v1/templates/" + id + "/preview")
                .jsonPath();

        assertThat(tried.getString("text.body")).isEqualTo("2021: [confirm: theme.name]");
        assertThat(tried.getList("missingFacts")).isEqualTo(List.of("theme.name"));
        assertThat(tried.getString("values.find { it.name == 'observance.name' }.value"))
                .isEqualTo("any day");
    }

    private String rendered(TemplateKey key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rendering
                        .ready(key)
                        .map(ready -> ready.fill(
                                        Map.of("office", Map.of("city", "Nur-Sultan"), "occurrence", Map.of("year", 0)),
                                        Language.of(key.locale()))
                                .body())
                        .orElse(null));
    }

    private double parses() {
        return meters.counter("kalends.template.parses").count();
    }

    private static int approve(Asker asker, String id, int version) {
        return asker.asks()
                .body(Map.of("version", version))
                .post("/api/v1/templates/" + id + "/approval")
                .statusCode();
    }

    private static Response put(String path, String match, String body) {
        var request = Asker.LEILA.asks().body(Map.of("title", "", "body", body));
        return (match == null ? request : request.header("If-Match", match)).put("/api/v1/templates/" + path);
    }

    private static Response bring(Map<String, String> files) {
        return bring(TemplateArchive.written(files));
    }

    private static Response bring(byte[] archive) {
        return Asker.LEILA.asks().contentType("application/zip").body(archive).post("/api/v1/template-folder");
    }

    private static Map<String, String> outcomes(JsonPath report) {
        Map<String, String> outcomes = new TreeMap<>();
        report.getList("", Map.class)
                .forEach(file -> outcomes.put((String) file.get("path"), (String) file.get("outcome")));
        return outcomes;
    }

    private static Map<String, String> unzipped(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
