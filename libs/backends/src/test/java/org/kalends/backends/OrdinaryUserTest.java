package org.kalends.backends;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Root may be anybody, so only root can try it as somebody else. */
class OrdinaryUserTest {

    @TempDir
    Path folder;

    @Test
    void the_database_starts_and_stops_for_a_user_without_rights_and_without_a_home() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/setpriv")));
        Path jars = copyOfTheClassPath();
        folder.toFile().setWritable(true, false);
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        Process nobody = new ProcessBuilder(
                        "/usr/bin/setpriv",
                        "--reuid=65534",
                        "--regid=65534",
                        "--clear-groups",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=/nonexistent",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        jars + File.separator + "*:" + jars.resolve("classes"),
                        OrdinaryUserTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(nobody.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(nobody.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }

    public static void main(String[] arguments) {
        try (Postgres postgres = Postgres.start()) {
            postgres.createDatabase("events");
        }
    }

    /** What this JVM runs from may lie in root's own home. */
    private Path copyOfTheClassPath() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        List<Path> classes = new ArrayList<>();
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                classes.add(path);
            } else if (Files.exists(path)) {
                Files.copy(path, jars.resolve(path.getFileName().toString()));
            }
        }
        for (Path each : classes) {
            copyFolder(each, jars.resolve("classes"));
        }
        return jars;
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
            }
        }
    }
}
