package org.kalends.content.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfDrawingTest {

    private final PdfDrawing drawing = new PdfDrawing();

    @Test
    void aTextInKazakhHasItsLettersItsLanguageAndItsTags() throws IOException {
        byte[] file = drawing.draw(
                new PdfText(
                        "kk",
                        "Адам саудасына қарсы күрес",
                        "Бір сөйлеммен",
                        "Елшілік",
                        "<h1>Адам саудасына қарсы күрес</h1><p>Әр істің артында <em>уәде</em> алған адам бар: ғ қ ң ө ұ ү һ і.</p>"));

        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(text(pdf)).contains("Әр істің артында уәде алған адам бар: ғ қ ң ө ұ ү һ і.");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("kk");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Адам саудасына қарсы күрес");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void arabicIsJoinedAndReadFromTheRight() throws IOException {
        byte[] file = drawing.draw(
                new PdfText("ar", "بيان", "بيان", "سفارة", "<p>وراء كل قضية إنسان صدّق وعدًا في عام 2026.</p>"));

        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = text(pdf);
            // joined letters are written with presentation forms; compatibility turns them into plain ones again
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("قضية", "2026");
            assertThat(fonts(pdf)).extracting(PDFont::getName).anyMatch(name -> name.contains("NotoNaskhArabic"));
        }
    }

    @Test
    void nothingIsLoadedForIt() throws IOException {
        byte[] file = drawing.draw(
                new PdfText(
                        "en",
                        "t",
                        "s",
                        "a",
                        "<p>before</p><img src=\"file:///etc/hostname\"><link rel=stylesheet href=\"http://127.0.0.1:9/x.css\">"
                                + "<iframe src=\"file:///etc/passwd\"></iframe><p style=\"background: url(file:///etc/passwd)\">after</p>"));

        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(text(pdf)).contains("before", "after").doesNotContain("root:");
        }
    }

    @Test
    void whatTheFontsLackIsKnownBefore() {
        assertThat(drawing.canDraw("Behind “every” case — № 5, 100 €: Қазақстан, العربية"))
                .isTrue();
        assertThat(drawing.canDraw("世界")).isFalse();
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
