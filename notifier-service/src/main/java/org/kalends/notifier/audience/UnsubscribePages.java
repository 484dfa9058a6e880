package org.kalends.notifier.audience;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;
import org.kalends.layout.Reader;
import org.kalends.notifier.office.Offices;

/**
 * How a person leaves: mail programs by one POST (RFC 8058: no session, no cookie, no question, no redirect), people by a
 * page whose button makes the same POST. A GET changes nothing, because scanners follow links.
 */
@Path("/unsubscribe/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class UnsubscribePages {

    private final Unsubscribing unsubscribing;
    private final Offices offices;
    private final Reader reader;

    @Inject
    UnsubscribePages(Unsubscribing unsubscribing, Offices offices, Reader reader) {
        this.unsubscribing = unsubscribing;
        this.offices = offices;
        this.reader = reader;
    }

    @GET
    public TemplateInstance ask(@RestPath String token) {
        return unsubscribing
                .whose(token)
                .filter(subscriber -> !subscriber.hasLeft())
                .map(subscriber -> {
                    Locale language = language(subscriber);
                    return Templates.ask(token, language.toLanguageTag(), office(subscriber))
                            .setLocale(language);
                })
                .orElseGet(() -> left(token));
    }

    /** The body, {@code List-Unsubscribe=One-Click} or a form's, does not matter. */
    @POST
    public TemplateInstance leave(@RestPath String token) {
        unsubscribing.leave(token);
        return left(token);
    }

    private TemplateInstance left(String token) {
        return unsubscribing
                .whose(token)
                .map(subscriber -> Templates.left(language(subscriber).toLanguageTag(), office(subscriber))
                        .setLocale(language(subscriber)))
                .orElseGet(() -> Templates.left(reader.locale().toLanguageTag(), ""));
    }

    private String office(Subscriber subscriber) {
        return offices.byKey(subscriber.office()).name(language(subscriber));
    }

    /** The subscriber's language, if the pages speak it, else English. */
    private static Locale language(Subscriber subscriber) {
        String language = Locale.forLanguageTag(subscriber.locale()).getLanguage();
        return Reader.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    @CheckedTemplate
    private static class Templates {
        static native TemplateInstance ask(String token, String lang, String office);

        static native TemplateInstance left(String lang, String office);
    }
}
