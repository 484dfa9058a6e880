package org.kalends.content.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kalends.content.pdf.PdfDrawing;
import org.kalends.content.pdf.PdfText;

/** PDF files of what is public, the last ones asked for kept: drawing one costs far more than sending it. */
@ApplicationScoped
class Papers {

    private static final int KEPT = 100;

    private final Map<PdfText, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PdfText, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    private final PdfDrawing drawing;

    @Inject
    Papers(PdfDrawing drawing) {
        this.drawing = drawing;
    }

    /** The file of exactly this text: a correction makes another text, and so another file. */
    byte[] of(PdfText text) {
        synchronized (kept) {
            byte[] file = kept.get(text);
            if (file != null) {
                return file;
            }
        }
        byte[] drawn = drawing.draw(text);
        synchronized (kept) {
            kept.put(text, drawn);
        }
        return drawn;
    }
}
