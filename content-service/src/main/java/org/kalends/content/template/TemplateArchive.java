package org.kalends.content.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.kalends.layout.problem.Sentence;

/** A folder of templates as a zip: bounded before it is read, and never written to any disk. */
final class TemplateArchive {

    private static final int MOST_FILES = 5_000;
    private static final int LARGEST_FILE = 256 * 1024;
    private static final int LARGEST_FOLDER = 32 * 1024 * 1024;

    private TemplateArchive() {}

    /**
     * The files by path, in the order of the archive; those that are no text are null.
     *
     * @throws UnfitTemplate when it is no zip or unpacks to more than 5,000 files, 256 KB a file or 32 MB in all
     */
    static SequencedMap<String, String> read(InputStream bytes) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            long all = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = entry.isDirectory() ? new byte[0] : unpacked(zip, entry.getName());
                all += file.length;
                if (all > LARGEST_FOLDER || files.size() >= MOST_FILES) {
                    throw tooMuch();
                }
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), text(file));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw notZip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.isEmpty()) {
            throw notZip();
        }
        return files;
    }

    private static byte[] unpacked(ZipInputStream zip, String name) throws IOException {
        byte[] file = zip.readNBytes(LARGEST_FILE + 1);
        if (file.length > LARGEST_FILE) {
            throw UnfitTemplate.archive(Sentence.of(
                    "unfit-template-request.file", "The file {0} is larger than {1} KB.", name, LARGEST_FILE / 1024));
        }
        return file;
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static UnfitTemplate tooMuch() {
        return UnfitTemplate.archive(Sentence.of(
                "unfit-template-request.folder",
                "The folder unpacks to more than {0} files or {1} MB.",
                MOST_FILES,
                LARGEST_FOLDER / 1024 / 1024));
    }

    private static UnfitTemplate notZip() {
        return UnfitTemplate.archive(
                Sentence.of("unfit-template-request.zip", "This is no zip archive of a folder of templates."));
    }

    /** Writes the files in the order of their paths, so that the same templates make the same archive. */
    static void write(Map<String, String> files, OutputStream bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    static byte[] written(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(files, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
