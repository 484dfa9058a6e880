package org.kalends.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a problem says in English it says in Russian too, with the same values. */
class ProblemWordsTest {

    @TempDir
    Path sample;

    @ParameterizedTest
    @MethodSource("modules")
    void everyTitleAndSentenceIsTranslated(Path module) throws IOException {
        ProblemWords words = ProblemWords.of(module);

        assertEquals(List.of(), words.unclear());
        assertEquals(
                words.english().keySet(),
                words.russian().keySet(),
                () -> module + ": what is said in English stands in " + ProblemWords.FILE + ", and nothing else");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTranslationHasTheValuesOfTheEnglish(Path module) throws IOException {
        ProblemWords words = ProblemWords.of(module);

        words.translated()
                .forEach((id, english) -> assertEquals(
                        id.endsWith(".title") ? new TreeSet<>() : values(english),
                        values(words.russian().get(id)),
                        id));
    }

    @Test
    void findsWhatIsNotTranslatedAndWhatCannotBe() throws IOException {
        write("src/main/java/Lost.java", """
                class Lost extends Problem {
                    Lost(String key) {
                        super(404, "lost", "Lost", Sentence.of("lost.key", "There is no "
                                + "\\"{0}\\".", key), null);
                    }
                }""");
        write("src/main/java/Joined.java", """
                class Joined extends Problem {
                    Joined(String key) {
                        super(404, "joined", "Joined", "There is no " + key, null);
                    }
                }""");
        write(ProblemWords.FILE, "lost.title=Потеряно");

        ProblemWords words = ProblemWords.of(sample);

        assertEquals("There is no \"{0}\".", words.english().get("lost.key"));
        assertEquals(List.of("lost.key"), missing(words));
        assertEquals(1, words.unclear().size(), words.unclear()::toString);
    }

    private static List<String> missing(ProblemWords words) {
        return words.english().keySet().stream()
                .filter(id -> !words.russian().containsKey(id))
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = sample.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The numbers of the values that a pattern names, wherever in it. */
    private static SortedSet<Integer> values(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .map(MessagePattern.Part::getValue)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /** Every module that has begun to say its problems in Russian. */
    private static Stream<Path> modules() throws IOException {
        return BuildTest.modules()
                .map(BuildTest.ROOT::resolve)
                .filter(module -> Files.exists(module.resolve(ProblemWords.FILE)));
    }
}
