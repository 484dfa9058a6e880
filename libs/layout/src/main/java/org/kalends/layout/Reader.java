package org.kalends.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person reading a page: in which language. */
@RequestScoped
public class Reader {

    /** The languages of the interface, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    static final String COOKIE = "kalends-locale";

    private final RoutingContext request;

    @Inject
    Reader(RoutingContext request) {
        this.request = request;
    }

    /** The language of the interface for this request: as chosen, as the person's account says, as the browser asks, English. */
    public Locale locale() {
        return chosen().or(this::ofThePerson).or(this::ofTheBrowser).orElse(Locale.ENGLISH);
    }

    /** A message bundle in the reader's language, for texts made outside templates. */
    public <T> T words(Class<T> bundle) {
        return words(bundle, locale());
    }

    static <T> T words(Class<T> bundle, Locale locale) {
        return locale.equals(Locale.ENGLISH)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }

    /** The language of the interface that a language tag means, if there is one. */
    static Optional<Locale> known(String tag) {
        return LANGUAGES.stream()
                .filter(l -> l.getLanguage().equals(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst();
    }

    private Optional<Locale> chosen() {
        return Optional.ofNullable(request.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Reader::known);
    }

    private Optional<Locale> ofThePerson() {
        if (request.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                && token.getClaim("locale") instanceof String locale) {
            return known(locale);
        }
        return Optional.empty();
    }

    private Optional<Locale> ofTheBrowser() {
        return request.acceptableLanguages().stream()
                .flatMap(l -> known(l.value()).stream())
                .findFirst();
    }
}
