package org.kalends.local.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kalends.backends.Ports;

import static org.assertj.core.api.Assertions.assertThat;

class GatewayTest {

    private static Vertx vertx;
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        vertx = Vertx.vertx();
        HttpServer echo = vertx.createHttpServer()
                .requestHandler(request -> request.response().end(request.uri() + "\n" + request.headers()));
        int port = echo.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        List<Route> routes = List.of(
                Route.to("events", port, "events-service"),
                new Route("newsroom", port, "/content", "newsroom"),
                Route.to("notifier", Ports.free(), "notifier-service"));
        gateway = Gateway.start(Ports.free(), routes, Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void the_first_segment_of_the_path_decides_who_answers() throws Exception {
        assertThat(get("/events/today?month=2020-07").body()).startsWith("/events/today?month=2020-07\n");
    }

    @Test
    void the_newsroom_is_a_part_of_the_content_service() throws Exception {
        assertThat(get("/newsroom/us-nur-sultan").body()).startsWith("/content/newsroom/us-nur-sultan\n");
    }

    @Test
    void the_root_leads_to_today() throws Exception {
        HttpResponse<String> answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/events/today");
    }

    @Test
    void a_host_that_is_not_ours_is_refused() throws Exception {
        assertThat(get("/events/today", "Host", "evil.example").statusCode()).isEqualTo(421);
    }

    @Test
    void what_the_client_says_about_its_way_is_replaced() throws Exception {
        String seen = get(
                        "/events/today",
                        "Forwarded",
                        "for=9.9.9.9",
                        "X-Forwarded-For",
                        "9.9.9.9",
                        "X-Forwarded-Prefix",
                        "/evil")
                .body();
        assertThat(seen)
                .contains("X-Forwarded-For=127.0.0.1", "X-Forwarded-Proto=http")
                .contains("X-Forwarded-Host=localhost:" + gateway.port())
                .containsIgnoringCase("host=localhost:" + gateway.port())
                .doesNotContain("9.9.9.9", "/evil");
    }

    @Test
    void a_service_that_is_down_is_named_on_a_page_for_people() throws Exception {
        HttpResponse<String> answer = get("/notifier/deliveries", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("The notifier-service does not answer", "Try again in a few seconds");
    }

    @Test
    void a_service_that_is_down_is_a_problem_for_programs() throws Exception {
        HttpResponse<String> answer = get("/notifier/api/v1/publications", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":503", "\"type\":\"/problems/not-answering\"");
    }

    @Test
    void an_unknown_path_is_nowhere() throws Exception {
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
        assertThat(get("/eventsx/today").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
