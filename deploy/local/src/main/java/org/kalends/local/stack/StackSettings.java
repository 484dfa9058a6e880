package org.kalends.local.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a stack is started with.
 *
 * @param root the checkout that holds the built services
 * @param folder where all data, logs and process numbers are kept
 * @param port the port of the one origin, on the loopback interface
 * @param extra settings for the services beside those of the stack, as environment variables
 */
public record StackSettings(Path root, Path folder, int port, Map<String, String> extra) {

    public StackSettings {
        root = root.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
        extra = Map.copyOf(extra);
    }

    /** A stack with nothing out of the ordinary. */
    public StackSettings(Path root, Path folder, int port) {
        this(root, folder, port, Map.of());
    }

    /** The address of the one origin, without a slash at the end. */
    public String origin() {
        return "http://localhost:" + port;
    }
}
