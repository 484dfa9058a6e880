package org.kalends.content.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;

import jakarta.enterprise.context.ApplicationScoped;

import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Draws a text on A4 as a tagged PDF (PDF/UA-1, ISO 14289-1) with its language, its title and its fonts in it. Drawing takes
 * some tenths of a second of a processor, so that only a few are drawn at a time and the others wait.
 */
@ApplicationScoped
public class PdfDrawing {

    private static final String STYLE = new String(Face.read("pdf/paper.css"), StandardCharsets.UTF_8);
    private static final List<Face> FACES = Face.all();

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    PdfDrawing() {
        FontMappers.set(new OwnFonts(FACES.getFirst()));
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The file's bytes. The same text gives a file that looks the same, not the same bytes: a PDF holds when it was made. */
    public byte[] draw(PdfText text) {
        turns.acquireUninterruptibly();
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            renderer(text).toStream(file).run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF cannot be drawn", e);
        } finally {
            turns.release();
        }
    }

    /** Whether the bundled fonts have every letter of it: Latin, Cyrillic and Arabic, not the signs of Chinese. */
    public boolean canDraw(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isISOControl(sign))
                .allMatch(sign -> FACES.stream().anyMatch(face -> face.has(sign)));
    }

    private static PdfRendererBuilder renderer(PdfText text) {
        TextDirection direction = isRightToLeft(text.language()) ? TextDirection.RTL : TextDirection.LTR;
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FACES.forEach(face -> builder.useFont(
                () -> new ByteArrayInputStream(face.bytes()), face.family(), face.weight(), face.style(), true));
        return builder.useFastMode()
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new JoinedLetters())
                .defaultTextDirection(direction)
                // nothing is loaded from anywhere, whatever the text names
                .useUriResolver((base, address) -> null)
                .withProducer("Kalends")
                .withW3cDocument(new W3CDom().fromJsoup(page(text)), null);
    }

    private static Document page(PdfText text) {
        Document page = Document.createShell("");
        page.title(text.title());
        page.selectFirst("html")
                .attr("lang", text.language())
                .attr("dir", isRightToLeft(text.language()) ? "rtl" : "ltr");
        meta(page, "subject", text.subject());
        meta(page, "description", text.subject());
        meta(page, "author", text.author());
        page.head().appendElement("style").text(STYLE);
        Element body = Jsoup.parseBodyFragment(text.body()).body();
        body.select("script, style, link, meta, img, svg, iframe, object, embed")
                .remove();
        body.childNodesCopy().forEach(page.body()::appendChild);
        return page;
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static boolean isRightToLeft(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft();
    }
}
