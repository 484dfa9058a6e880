package org.kalends.kubernetes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The image around a service; what is inside the base image is another's. */
class ImageTarballTest {

    @TempDir
    Path folder;

    @Test
    void carriesTheServiceItsNameAndItsUser() throws Exception {
        Path packaged = folder.resolve("quarkus-app");
        for (String file :
                new String[] {"lib/boot/b.jar", "lib/main/m.jar", "quarkus/q.jar", "app/a.jar", "quarkus-run.jar"}) {
            Files.createDirectories(packaged.resolve(file).getParent());
            Files.writeString(packaged.resolve(file), file);
        }

        ImageTarball.write("scratch", packaged, "kalends/events-service:1", folder.resolve("out/image.tar"));

        assertThat(Files.readString(folder.resolve("out/image.tar"), StandardCharsets.ISO_8859_1))
                .contains("kalends/events-service:1")
                .contains("\"User\":\"10001:10001\"")
                .contains("/app/quarkus-run.jar");
    }

    @Test
    void saysThatTheServiceIsNotPackagedYet() {
        assertThatThrownBy(() ->
                        ImageTarball.write("scratch", folder, "kalends/events-service:1", folder.resolve("image.tar")))
                .hasMessageContaining("./mvnw package");
    }
}
