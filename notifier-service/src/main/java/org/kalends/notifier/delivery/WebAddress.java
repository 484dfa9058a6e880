package org.kalends.notifier.delivery;

import java.net.URI;
import java.net.URISyntaxException;

import org.kalends.layout.problem.Problem;
import org.kalends.layout.problem.Sentence;

/** An address of the web that a person gave and that we show to others as a link. */
final class WebAddress {

    private WebAddress() {}

    /**
     * @throws NotAWebAddress when it is anything but http or https with a host
     */
    static String parse(String typed) {
        try {
            URI address = new URI(typed.strip());
            if (address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
                return address.toString();
            }
        } catch (URISyntaxException notAnAddress) {
            throw new NotAWebAddress();
        }
        throw new NotAWebAddress();
    }

    static class NotAWebAddress extends Problem {

        private static final long serialVersionUID = 1L;

        NotAWebAddress() {
            super(
                    400,
                    "not-a-web-address",
                    "Not a web address",
                    Sentence.of("not-a-web-address", "The post’s address begins with https:// and names its host."),
                    "url");
        }
    }
}
