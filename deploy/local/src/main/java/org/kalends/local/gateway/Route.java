package org.kalends.local.gateway;

/**
 * Where the paths under one first segment go.
 *
 * @param segment the first segment of the path, without slashes
 * @param port the port on the loopback interface that answers
 * @param prefix what is put before the path on the way
 * @param name what answers there, in words for a page
 */
public record Route(String segment, int port, String prefix, String name) {

    /** Paths that are handed on as they are. */
    public static Route to(String segment, int port, String name) {
        return new Route(segment, port, "", name);
    }

    boolean leads(String path) {
        return path.equals("/" + segment) || path.startsWith("/" + segment + "/");
    }
}
