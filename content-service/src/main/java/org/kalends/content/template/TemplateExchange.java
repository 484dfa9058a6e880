package org.kalends.content.template;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** Hands templates out as a folder of files and takes such a folder back, each file by itself. */
@ApplicationScoped
public class TemplateExchange {

    private final Templates templates;
    private final TemplateEditing editing;

    @Inject
    TemplateExchange(Templates templates, TemplateEditing editing) {
        this.templates = templates;
        this.editing = editing;
    }

    /**
     * What became of a file.
     *
     * @param outcome {@code saved}, {@code unchanged} or {@code refused}
     * @param why what is wrong with it, with line and column; empty unless refused
     */
    public record Brought(String path, String outcome, List<Sentence> why) {}

    /** The newest version of each template, by the path of its file. */
    @Transactional
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        templates
                .all()
                .forEach(template -> files.put(
                        TemplateFile.path(template.key()),
                        TemplateFile.written(template.newest().text())));
        return files;
    }

    /**
     * Saves what is new as drafts. Parts come first, whatever their place in the folder. A file that is refused leaves the
     * others as they are, and the same folder again changes nothing.
     *
     * @throws UnfitTemplate when the archive cannot be read or is too large
     */
    List<Brought> bring(InputStream archive) {
        SequencedMap<String, String> files = TemplateArchive.read(archive);
        List<String> order = new ArrayList<>(files.keySet());
        order.sort((one, other) -> Boolean.compare(!isPart(one), !isPart(other)));
        return order.stream().map(path -> brought(path, files.get(path))).toList();
    }

    private static boolean isPart(String path) {
        return path.startsWith(TemplateKey.PARTS + "/");
    }

    private Brought brought(String path, String file) {
        Optional<TemplateKey> key = TemplateFile.key(path);
        if (key.isEmpty() || file == null) {
            return refused(path, List.of(unfit(key.isEmpty())));
        }
        try {
            boolean saved = editing.bring(key.get(), TemplateFile.text(file));
            return new Brought(path, saved ? "saved" : "unchanged", List.of());
        } catch (RefusedTemplate refused) {
            return refused(
                    path,
                    refused.findingsInFile(file).stream().map(Finding::said).toList());
        } catch (Problem problem) {
            return refused(path, List.of(problem.said()));
        }
    }

    private static Sentence unfit(boolean path) {
        return path
                ? Sentence.of(
                        "template-file.path",
                        "This is no file of a template, whose path is occasion/step/language/kind.md.")
                : Sentence.of("template-file.text", "This is no text in UTF-8.");
    }

    private static Brought refused(String path, List<Sentence> why) {
        return new Brought(path, "refused", why);
    }
}
