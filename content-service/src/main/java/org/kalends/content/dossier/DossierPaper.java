package org.kalends.content.dossier;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.kalends.content.ledger.Deeds;
import org.kalends.content.ledger.Entry;
import org.kalends.content.ledger.LedgerWords;
import org.kalends.content.pdf.PdfDrawing;
import org.kalends.content.pdf.PdfText;
import org.kalends.content.statement.Variant;
import org.kalends.layout.Moments;
import org.kalends.layout.Reader;

/** The dossier of a statement on paper, in the reader's language; its texts in theirs. */
@ApplicationScoped
class DossierPaper {

    private final PdfDrawing drawing;
    private final Reader reader;
    private final Moments moments;

    @Inject
    DossierPaper(PdfDrawing drawing, Reader reader, Moments moments) {
        this.drawing = drawing;
        this.reader = reader;
        this.moments = moments;
    }

    /** A PDF. A letter that the bundled fonts lack is drawn as a box; the JSON has it. */
    byte[] draw(Dossier dossier) {
        String title = named(dossier.occurrence().observance().names()) + ", "
                + named(dossier.office().names());
        Sheet sheet = sheet(dossier, title);
        return drawing.draw(new PdfText(
                reader.locale().toLanguageTag(),
                title,
                dossier.path(),
                named(dossier.office().names()),
                Templates.dossier(sheet).setLocale(reader.locale()).render()));
    }

    /** What is written on it. */
    record Sheet(
            String title,
            String path,
            String state,
            String due,
            String exported,
            boolean intact,
            List<Line> ledger,
            List<Text> texts) {}

    /** An entry of the ledger. */
    record Line(int number, String at, String who, String what, int revision, String reason, String hash) {}

    /** A text of the newest revision. */
    record Text(String locale, String dir, String kind, String title, RawString html) {}

    private Sheet sheet(Dossier dossier, String title) {
        return new Sheet(
                title,
                dossier.path(),
                dossier.progress(),
                at(dossier, dossier.dueAt()),
                at(dossier, dossier.exportedAt()),
                dossier.intact(),
                dossier.ledger().stream().map(entry -> line(dossier, entry)).toList(),
                dossier.revisions().getLast().variants().stream()
                        .map(DossierPaper::text)
                        .toList());
    }

    private Line line(Dossier dossier, Entry entry) {
        return new Line(
                entry.number(),
                at(dossier, entry.at()),
                entry.personName(),
                Deeds.word(entry.what(), reader.words(LedgerWords.class)),
                entry.revision(),
                entry.reason() == null ? "" : entry.reason(),
                entry.hash());
    }

    private static Text text(Variant variant) {
        String language = Locale.forLanguageTag(variant.locale()).getLanguage();
        return new Text(
                variant.locale(),
                List.of("ar", "fa", "he", "ur", "ps").contains(language) ? "rtl" : "ltr",
                variant.channelKind(),
                variant.title(),
                new RawString(variant.prose().html()));
    }

    private String at(Dossier dossier, Instant at) {
        return moments.dayAndTime(
                at, ZoneId.of(dossier.office().zone()), named(dossier.office().cities()));
    }

    private String named(Map<String, String> names) {
        return names.getOrDefault(
                reader.locale().toLanguageTag(),
                names.getOrDefault("en", names.values().stream().findFirst().orElse("")));
    }

    @CheckedTemplate
    private static class Templates {

        static native TemplateInstance dossier(Sheet sheet);
    }
}
