package org.kalends.house;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the problems of a module say in English, read from its sources, and in Russian, read from its file. */
record ProblemWords(SortedMap<String, String> english, SortedMap<String, String> russian, List<String> unclear) {

    static final String FILE = "src/main/resources/META-INF/kalends/problems_ru.properties";

    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern PROBLEM = Pattern.compile("extends Problem\\b");
    private static final Pattern TITLE = Pattern.compile(
            "super\\(\\s*(?:\\d{3}|status),\\s*\"([a-z0-9-]+)\",\\s*(%s),\\s*+(?!\")".replace("%s", TEXT));
    private static final Pattern SENTENCE = Pattern.compile("\\bSentence(?:\\.of\\(|::of)");
    private static final Pattern SAID = Pattern.compile(
            "\\bSentence\\.of\\(\\s*\"([a-z0-9.-]+)\",\\s*(%s(?:\\s*\\+\\s*%s)*)\\s*[,)]".replace("%s", TEXT));

    static ProblemWords of(Path module) throws IOException {
        ProblemWords words = new ProblemWords(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        try (Stream<Path> files = Files.find(module.resolve("src/main/java"), 20, (file, is) -> is.isRegularFile())) {
            for (Path file : files.toList()) {
                words.read(file.getFileName().toString(), Files.readString(file));
            }
        }
        Properties translated = new Properties();
        try (Reader text = Files.newBufferedReader(module.resolve(FILE))) {
            translated.load(text);
        }
        translated.stringPropertyNames().forEach(id -> words.russian.put(id, translated.getProperty(id)));
        return words;
    }

    /** What one source says; whatever cannot be found by its text is put down as unclear. */
    private void read(String file, String source) {
        List<MatchResult> titles = TITLE.matcher(source).results().toList();
        if (titles.size() != PROBLEM.matcher(source).results().count()) {
            unclear.add(file + ": call super(status, \"slug\", \"title\", a Sentence, field)");
        }
        titles.forEach(title -> put(file, title.group(1) + ".title", title.group(2)));
        List<MatchResult> said = SAID.matcher(source).results().toList();
        if (said.size() != SENTENCE.matcher(source).results().count()) {
            unclear.add(file + ": write id and English of Sentence.of(\"id\", \"English\", …) in full");
        }
        said.forEach(sentence -> put(file, sentence.group(1), sentence.group(2)));
    }

    private void put(String file, String id, String literals) {
        String text = literals.replaceAll("\"\\s*\\+\\s*\"", "").translateEscapes();
        String pattern = text.substring(1, text.length() - 1);
        String before = english.putIfAbsent(id, pattern);
        if (before != null && !before.equals(pattern)) {
            unclear.add(file + ": " + id + " is said in two ways; give each case an id of its own");
        }
    }

    /** Sentences in both languages. */
    Map<String, String> translated() {
        SortedMap<String, String> both = new TreeMap<>(english);
        both.keySet().retainAll(russian.keySet());
        return both;
    }
}
