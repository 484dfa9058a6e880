package org.kalends.layout.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.kalends.layout.Reader.LANGUAGES;

/** What sentences are in other languages than English: the files of all modules that run here, read once. */
final class Translations {

    private static final Map<String, Properties> BY_LANGUAGE = LANGUAGES.stream()
            .map(Locale::getLanguage)
            .filter(language -> !language.equals(Locale.ENGLISH.getLanguage()))
            .collect(Collectors.toMap(Function.identity(), Translations::read));

    private Translations() {}

    /** The pattern of a sentence in this language, if somebody has written it. */
    static Optional<String> of(String id, Locale locale) {
        return Optional.ofNullable(BY_LANGUAGE.get(locale.getLanguage())).map(words -> words.getProperty(id));
    }

    private static Properties read(String language) {
        Properties words = new Properties();
        try {
            // the loader of the running application: the library's own may not see the application's files
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL file :
                    Collections.list(loader.getResources("META-INF/kalends/problems_" + language + ".properties"))) {
                try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    words.load(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words of problems cannot be read in " + language, e);
        }
        return words;
    }
}
