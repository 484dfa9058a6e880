package org.kalends.content.ledger;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.kalends.identity.Roles;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** The page on which the ledger is read and verified. */
@Path("/ledger")
@Produces(MediaType.TEXT_HTML)
public class LedgerPages {

    private final LedgerReading reading;
    private final Verifying verifying;
    private final Reader reader;
    private final Moments moments;

    @Inject
    LedgerPages(LedgerReading reading, Verifying verifying, Reader reader, Moments moments) {
        this.reading = reading;
        this.verifying = verifying;
        this.reader = reader;
        this.moments = moments;
    }

    /**
     * @param verify whether to reckon the whole chain again
     * @param before only older entries than this position
     */
    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance ledger(@QueryParam("verify") boolean verify, @QueryParam("before") Long before) {
        List<Entry> page = reading.page(before);
        return Templates.ledger(
                page.stream().map(this::line).toList(),
                page.size() == LedgerReading.PAGE
                        ? String.valueOf(page.getLast().position())
                        : "",
                verify ? verifying.verify() : null);
    }

    /** One entry. */
    record Line(
            long position,
            String what,
            String who,
            String at,
            String reason,
            UUID statement,
            String text,
            String hash) {}

    private Line line(Entry entry) {
        LedgerWords words = reader.words(LedgerWords.class);
        return new Line(
                entry.position(),
                Deeds.word(entry.what(), words),
                entry.personName(),
                moments.dayAndTime(entry.at(), ZoneOffset.UTC, "").replace("  ", " "),
                entry.reason() == null ? "" : entry.reason(),
                entry.statement(),
                entry.statement() == null ? entry.subject() : words.revision(entry.revision()),
                entry.hash().substring(0, 12));
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance ledger(List<Line> lines, String before, Verification verification);
    }
}
