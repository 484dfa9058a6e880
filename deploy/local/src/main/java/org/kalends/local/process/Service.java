package org.kalends.local.process;

import java.nio.file.Path;

/**
 * A service as it is started here.
 *
 * @param name its short name, also its database and the first part of its paths
 * @param jar what is run
 * @param port where it serves pages and its API, on the loopback interface
 * @param managementPort where it serves health and metrics
 */
public record Service(String name, Path jar, int port, int managementPort) {

    /** The service as it was built in a checkout. */
    public static Service built(Path root, String name, int port, int managementPort) {
        Path jar = root.resolve(name + "-service")
                .resolve("target")
                .resolve("quarkus-app")
                .resolve("quarkus-run.jar");
        return new Service(name, jar, port, managementPort);
    }
}
