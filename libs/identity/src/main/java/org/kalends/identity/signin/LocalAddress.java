package org.kalends.identity.signin;

import java.net.URI;
import java.net.URISyntaxException;

/** An address on this origin, where somebody may be sent on; anything else becomes the front page. */
record LocalAddress(URI uri) {

    private static final URI FRONT_PAGE = URI.create("/");

    static LocalAddress of(String address) {
        try {
            URI uri = new URI(address == null ? "" : address);
            return new LocalAddress(isLocal(uri, address) ? uri : FRONT_PAGE);
        } catch (URISyntaxException e) {
            return new LocalAddress(FRONT_PAGE);
        }
    }

    /** The path and query of a page that a browser names in full. */
    static LocalAddress ofPage(String page) {
        try {
            URI uri = new URI(page == null ? "" : page);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return of(uri.getRawPath() + query);
        } catch (URISyntaxException e) {
            return new LocalAddress(FRONT_PAGE);
        }
    }

    private static boolean isLocal(URI uri, String address) {
        return !uri.isAbsolute()
                && uri.getRawAuthority() == null
                && address.startsWith("/")
                && !address.startsWith("//");
    }
}
