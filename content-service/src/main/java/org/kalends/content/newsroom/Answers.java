package org.kalends.content.newsroom;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.kalends.content.pdf.PdfText;

/** Answers that anybody may keep, with what tells later whether they still hold (RFC 9110, RFC 9111). */
@ApplicationScoped
class Answers {

    static final String HTML = "text/html;charset=UTF-8";

    /** A page is asked for anew each time, so that a correction or a retraction takes effect at once. */
    static final String ASK_AGAIN = "public, no-cache";

    /** Programs may keep what they read for a minute. */
    private static final String FOR_A_MINUTE = "public, max-age=60";

    /** What is released at an instant may be seen a little later; until then no date speaks for the whole. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final Clock clock;

    @Inject
    Answers(Clock clock) {
        this.clock = clock;
    }

    /** A page for people. */
    Response.ResponseBuilder page(String html, HttpHeaders asked) {
        return answer(html, new EntityTag(mark(html)), Optional.empty(), asked)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
    }

    /** Something for programs, with the date of the last change once that has settled. */
    Response.ResponseBuilder feed(String body, String type, Optional<Instant> changed, HttpHeaders asked) {
        Optional<Instant> settled = changed.filter(at -> at.plus(SETTLED).isBefore(clock.instant()))
                .map(at -> at.truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder answer = answer(body, new EntityTag(mark(body)), settled, asked)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
        settled.ifPresent(at -> answer.lastModified(Date.from(at)));
        return answer;
    }

    /** A page as a file. It is drawn only for who does not have it; two drawings of one text may differ in their bytes. */
    Response paper(Papers papers, PdfText text, String name, HttpHeaders asked) {
        EntityTag tag = new EntityTag(mark(text.toString()), true);
        boolean same = Known.of(asked).is(tag.getValue(), Optional.empty());
        return (same ? Response.notModified() : Response.ok(papers.of(text)))
                .tag(tag)
                .type("application/pdf")
                .language(text.language())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .build();
    }

    /** A mark of a content: the same for the same, on every replica. */
    static String mark(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Response.ResponseBuilder answer(
            String body, EntityTag tag, Optional<Instant> changed, HttpHeaders asked) {
        boolean same = Known.of(asked).is(tag.getValue(), changed);
        return (same ? Response.notModified() : Response.ok(body)).tag(tag);
    }
}
