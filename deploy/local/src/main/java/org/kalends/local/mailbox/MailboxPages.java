package org.kalends.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.kalends.backends.MailServer;
import org.kalends.backends.ReceivedMail;

/** {@code /mailbox}: what the mail server received, each mail as HTML, as text and with its headers. */
public final class MailboxPages implements Handler<HttpServerRequest> {

    private static final String PATH = "/mailbox";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    /** A mail's own HTML: styled as it came, without scripts, forms or a way out of its frame. */
    private static final String MAIL_POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:;"
                    + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final Map<String, String> ASSETS = Map.of(
            "/kalends.css", "text/css;charset=utf-8",
            "/mailbox.css", "text/css;charset=utf-8",
            "/kalends.svg", "image/svg+xml");

    private final MailServer server;

    /** @param server whose mail is shown */
    public MailboxPages(MailServer server) {
        this.server = server;
    }

    @Override
    public void handle(HttpServerRequest request) {
        String rest = request.path().substring(PATH.length());
        if (ASSETS.containsKey(rest)) {
            asset(request.response(), rest);
        } else if (rest.isEmpty() || rest.equals("/")) {
            html(request.response(), POLICY, list(Optional.ofNullable(request.getParam("to"))));
        } else {
            mail(request, rest);
        }
    }

    private void mail(HttpServerRequest request, String rest) {
        String id = Optional.ofNullable(request.getParam("id")).orElse("");
        Optional<ReceivedMail> found =
                server.mails().stream().filter(mail -> mail.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            request.response().setStatusCode(404);
            html(
                    request.response(),
                    POLICY,
                    Html.page("No such mail", "<h1 class=\"h-md\">There is no such mail</h1>"));
            return;
        }
        MailText text = new MailText(found.get().message());
        switch (rest) {
            case "/mail" -> html(request.response(), POLICY, one(found.get(), text));
            case "/html" ->
                html(request.response(), MAIL_POLICY, text.part("text/html").orElse(""));
            default -> plain(request.response(), text.source());
        }
    }

    private String list(Optional<String> to) {
        List<ReceivedMail> mails = server.mails().stream()
                .filter(mail -> to.isEmpty() || to.get().equalsIgnoreCase(mail.recipient()))
                .toList();
        String rows = mails.stream().map(MailboxPages::row).collect(Collectors.joining("\n"));
        String none = "<p class=\"mt5\">No mail has come yet. It comes when a statement is released.</p>";
        return Html.page(
                "Mailbox",
                "<h1 class=\"h-md\">Mailbox</h1><p class=\"quiet\">What the mail server of this machine received: "
                        + mails.size() + ". Nothing left the machine. Times are UTC, by the machine's own clock.</p>"
                        + (mails.isEmpty() ? none : "<ul class=\"mails\" role=\"list\">" + rows + "</ul>"));
    }

    private static String row(ReceivedMail mail) {
        return "<li><a href=\"" + link("/mail", mail) + "\" dir=\"auto\">"
                + Html.escape(new MailText(mail.message()).subject()) + "</a><span class=\"quiet\">"
                + Html.escape(mail.recipient()) + ", " + MOMENT.format(mail.at()) + "</span></li>";
    }

    private static String one(ReceivedMail mail, MailText text) {
        String headers = text.headers().stream()
                .map(header ->
                        "<dt>" + Html.escape(header.getName()) + "</dt><dd>" + Html.escape(header.getValue()) + "</dd>")
                .collect(Collectors.joining("\n"));
        String html = text.part("text/html").isEmpty()
                ? "<p>This mail has no HTML.</p>"
                : "<iframe sandbox title=\"The mail as HTML\" src=\"" + link("/html", mail) + "\"></iframe>";
        return Html.page(
                text.subject(),
                "<h1 class=\"h-md\" dir=\"auto\">" + Html.escape(text.subject()) + "</h1><p class=\"quiet\">To "
                        + Html.escape(mail.recipient()) + ", " + MOMENT.format(mail.at())
                        + " UTC. <a href=\"" + link("/source", mail) + "\">Source</a></p><h2>HTML</h2>" + html
                        + "<h2>Text</h2><pre class=\"mail-text\" dir=\"auto\" tabindex=\"0\">"
                        + Html.escape(text.part("text/plain").orElse("This mail has no text.")) + "</pre>"
                        + "<h2>Headers</h2><dl class=\"headers\">" + headers + "</dl>");
    }

    private static String link(String kind, ReceivedMail mail) {
        return PATH + kind + "?id=" + URLEncoder.encode(mail.id(), StandardCharsets.UTF_8);
    }

    private static void html(HttpServerResponse response, String policy, String page) {
        response.putHeader("Content-Type", "text/html;charset=utf-8")
                .putHeader("Content-Security-Policy", policy)
                .putHeader("Cache-Control", "no-store")
                .end(page);
    }

    private static void plain(HttpServerResponse response, String text) {
        response.putHeader("Content-Type", "text/plain;charset=utf-8")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(text);
    }

    private static void asset(HttpServerResponse response, String name) {
        try (InputStream file = MailboxPages.class.getResourceAsStream("/assets" + name)) {
            response.putHeader("Content-Type", ASSETS.get(name)).end(Buffer.buffer(file.readAllBytes()));
        } catch (IOException e) {
            response.setStatusCode(500).end();
        }
    }
}
