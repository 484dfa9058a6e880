package org.kalends.content.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One of the bundled fonts. */
record Face(String family, int weight, FontStyle style, byte[] bytes, CmapLookup letters) {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static List<Face> all() {
        return List.of(
                of("Kalends Serif", REGULAR, FontStyle.NORMAL, "KalendsSerif-Regular"),
                of("Kalends Serif", REGULAR, FontStyle.ITALIC, "KalendsSerif-Italic"),
                of("Kalends Serif", BOLD, FontStyle.NORMAL, "KalendsSerif-Bold"),
                of("Noto Naskh Arabic", REGULAR, FontStyle.NORMAL, "NotoNaskhArabic-Regular"),
                of("Noto Naskh Arabic", BOLD, FontStyle.NORMAL, "NotoNaskhArabic-Bold"));
    }

    boolean has(int sign) {
        return letters.getGlyphId(sign) != 0;
    }

    private static Face of(String family, int weight, FontStyle style, String file) {
        byte[] bytes = read("fonts/" + file + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return new Face(family, weight, style, bytes, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new IllegalStateException("The bundled font " + file + " cannot be read", e);
        }
    }

    static byte[] read(String resource) {
        try (InputStream file = Face.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The service lacks " + resource);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
