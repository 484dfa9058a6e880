package org.kalends.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One truth in the build: the parent has the versions, a child is short. */
class BuildTest {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final Pattern VERSION = Pattern.compile("<version>(.+)</version>");

    @ParameterizedTest
    @MethodSource("modules")
    void aChildIsShortAndNamesNoVersionOfItsOwn(String module) throws IOException {
        String pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"));

        assertTrue(
                pom.lines().count() < 150, () -> module + "/pom.xml is too long: move what is general to the parent");
        assertEquals(
                List.of(versions(Files.readString(ROOT.resolve("pom.xml"))).getFirst()),
                versions(pom),
                () -> module + "/pom.xml: versions stand in the parent");
    }

    @Test
    void everyPomIsAModule() throws IOException {
        try (Stream<Path> poms = Files.find(ROOT, 3, (file, is) -> file.endsWith("pom.xml"))) {
            assertEquals(
                    modules().sorted().toList(),
                    poms.map(pom -> ROOT.relativize(pom.getParent()).toString())
                            .filter(module -> !module.isEmpty())
                            .sorted()
                            .toList());
        }
    }

    private static List<String> versions(String pom) {
        return VERSION.matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(version -> !version.startsWith("${"))
                .toList();
    }

    static Stream<String> modules() throws IOException {
        return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1));
    }
}
