package org.kalends.content.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.kalends.layout.problem.Sentence;

/** The types of pictures that are taken, told by their first bytes and never by a name or a header. */
enum PictureType {
    JPEG,
    PNG;

    /** The most bytes of a file. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final String PNG_BEGINS = "\u0089PNG\r\n\u001A\n";
    private static final String PNG_ENDS = "IEND\u00AEB`\u0082";

    /**
     * @throws RefusedPicture for what is no picture, too large, of another type, or breaks off
     */
    static PictureType of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw tooManyBytes();
        }
        String begin = latin(file, 0, 16);
        if (begin.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (begin.startsWith(PNG_BEGINS)) {
            if (!latin(file, file.length - PNG_ENDS.length(), PNG_ENDS.length()).equals(PNG_ENDS)) {
                throw brokenOff();
            }
            return PNG;
        }
        throw other(begin);
    }

    static RefusedPicture tooManyBytes() {
        return new RefusedPicture(Sentence.of(
                "refused-picture.bytes", "The file is larger than {0} MB. Save it smaller.", MOST_BYTES >> 20));
    }

    static RefusedPicture brokenOff() {
        return new RefusedPicture(Sentence.of(
                "refused-picture.broken", "The picture breaks off or is damaged. Save it anew and try again."));
    }

    String readerName() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static RefusedPicture other(String begin) {
        String known = begin.startsWith("GIF8")
                ? "GIF"
                : begin.startsWith("RIFF") && begin.startsWith("WEBP", 8)
                        ? "WebP"
                        : begin.startsWith("ftyp", 4) ? "HEIC" : "";
        return known.isEmpty()
                ? new RefusedPicture(Sentence.of(
                        "refused-picture.type", "The file is not a JPEG or PNG picture, whatever its name says."))
                : new RefusedPicture(Sentence.of(
                        "refused-picture.other",
                        "Pictures of the type {0} are not taken. Save it as JPEG or PNG.",
                        known));
    }

    private static String latin(byte[] file, int from, int length) {
        int start = Math.clamp(from, 0, file.length);
        return new String(file, start, Math.min(length, file.length - start), StandardCharsets.ISO_8859_1);
    }
}
