package org.kalends.backends;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A process of its own that starts a server and dies without stopping it. */
final class KilledStarter {

    private KilledStarter() {}

    static void leavePostgres(Path folder, int port) throws IOException, InterruptedException {
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledStarter.class.getName(),
                        folder.toString(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(starter.waitFor()).isEqualTo(137);
    }

    public static void main(String[] arguments) {
        Postgres.start(DataFolder.kept(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().halt(137);
    }
}
