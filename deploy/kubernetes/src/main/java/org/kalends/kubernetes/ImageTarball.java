package org.kalends.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Port;

/** An image of a packaged service, written to a file that {@code docker load} or {@code skopeo copy} take. */
final class ImageTarball {

    private static final String HOME = "/app";
    /** From what changes least to what changes most, so that an upgrade transfers little. */
    private static final List<String> LAYERS = List.of("lib/boot", "lib/main", "quarkus", "app", "quarkus-run.jar");

    private ImageTarball() {}

    /** @param args base image (a reference, {@code tar:///a/file} or {@code scratch}), version, root of the project */
    public static void main(String[] args)
            throws IOException, InterruptedException, ExecutionException, RegistryException,
                    InvalidImageReferenceException, CacheDirectoryCreationException {
        Path root = Path.of(args[2]);
        for (String service : List.of("events-service", "content-service", "notifier-service")) {
            Path tarball = root.resolve("deploy/kubernetes/target/" + service + ".tar");
            write(
                    args[0],
                    root.resolve(service + "/target/quarkus-app"),
                    "kalends/" + service + ":" + args[1],
                    tarball);
        }
    }

    /**
     * @param base image to build upon
     * @param packaged folder of the packaged service
     * @param name of the image with its tag
     */
    static void write(String base, Path packaged, String name, Path tarball)
            throws IOException, InterruptedException, ExecutionException, RegistryException,
                    InvalidImageReferenceException, CacheDirectoryCreationException {
        if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
            throw new IllegalArgumentException(
                    "Package the service first, ./mvnw package: there is nothing in " + packaged);
        }
        Files.createDirectories(tarball.toAbsolutePath().getParent());
        JibContainerBuilder image = Jib.from(base)
                .setEntrypoint("java", "-jar", HOME + "/quarkus-run.jar")
                .setWorkingDirectory(AbsoluteUnixPath.get(HOME))
                .setUser("10001:10001")
                .setExposedPorts(Port.tcp(8080), Port.tcp(9000));
        for (String layer : LAYERS) {
            image.addFileEntriesLayer(FileEntriesLayer.builder()
                    .setName(layer)
                    .addEntryRecursive(packaged.resolve(layer), AbsoluteUnixPath.get(HOME + "/" + layer))
                    .build());
        }
        image.containerize(Containerizer.to(TarImage.at(tarball).named(name)));
    }
}
