package org.kalends.backends;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/**
 * An OpenID Connect issuer in this JVM and on the loopback interface, for tests and laptops: it asks for a name, never
 * for a password. Its addresses follow the host that a request names, so that it works behind a gateway.
 */
public final class Issuer implements AutoCloseable {

    /** The path under which all its addresses are. */
    public static final String PATH = "/idp";

    /** The audience of its tokens, and the client id of the services. */
    public static final String AUDIENCE = "kalends";

    /** The client secret of the services; the issuer does not check it. */
    public static final String CLIENT_SECRET = "not-a-secret-on-a-laptop";

    /** How long a token lasts, in seconds. */
    private static final long TOKEN_SECONDS = 300;

    private final MockOAuth2Server server;
    private final DataFolder folder;
    private final int port;

    private Issuer(MockOAuth2Server server, DataFolder folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    /** Starts an issuer that knows the sample people. */
    public static Issuer start() {
        return start(Ports.free(), Person.samples());
    }

    /** Starts an issuer that knows these people. */
    public static Issuer start(int port, List<Person> people) {
        DataFolder folder = DataFolder.temporary("issuer");
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                true,
                signInPage(folder, people).toString(),
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(new RequestMappingTokenCallback(PATH.substring(1), mappings(people), TOKEN_SECONDS)),
                new MockWebServerWrapper()));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new Issuer(server, folder, port);
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Its address when asked directly, the value of {@code quarkus.oidc.auth-server-url} without a gateway. */
    public String url() {
        return "http://localhost:" + port + PATH;
    }

    /** A bearer token for a person, from this issuer directly. */
    public String token(String login) {
        return new Tokens(url()).bearer(login);
    }

    @Override
    public void close() {
        try (folder) {
            server.shutdown();
        }
    }

    private static List<RequestMapping> mappings(List<Person> people) {
        return people.stream().flatMap(Issuer::mappings).toList();
    }

    /** One for each way to sign in: the browser, the password grant, client credentials. */
    private static Stream<RequestMapping> mappings(Person person) {
        return Stream.of("subject", "username", "client_id")
                .map(parameter -> new RequestMapping(parameter, person.login(), person.claims(), "JWT"));
    }

    private static Path signInPage(DataFolder folder, List<Person> people) {
        try (InputStream page = Issuer.class.getResourceAsStream("sign-in.html")) {
            String choices = String.join("", people.stream().map(Issuer::choice).toList());
            String html = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("@people@", choices);
            return Files.writeString(folder.path().resolve("sign-in.html"), html);
        } catch (IOException e) {
            throw new BackendFailed("The sign-in page cannot be written to " + folder.path(), e);
        }
    }

    private static String choice(Person person) {
        String where = person.offices().isEmpty() ? "every office" : String.join(", ", person.offices());
        return "<li class=\"row\"><form method=\"post\"><input type=\"hidden\" name=\"username\" value=\""
                + person.login()
                + "\"><button class=\"btn\">" + person.name() + "</button> <span class=\"quiet\">"
                + String.join(", ", person.roles()) + "; " + where + "</span></form></li>\n";
    }
}
