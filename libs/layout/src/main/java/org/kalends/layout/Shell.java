package org.kalends.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;
import org.kalends.identity.CurrentPerson;
import org.kalends.identity.SiteSettings;

/** What the frame around a page shows: addresses under this service's root path, the person, the languages. */
@Named
@RequestScoped
public class Shell {

    private final RoutingContext request;
    private final CurrentPerson person;
    private final Reader reader;
    private final Assets assets;
    private final SiteSettings site;

    @Inject
    Shell(RoutingContext request, CurrentPerson person, Reader reader, Assets assets, SiteSettings site) {
        this.request = request;
        this.person = person;
        this.reader = reader;
        this.assets = assets;
        this.site = site;
    }

    /** The address of a path of this service. */
    public String path(String path) {
        return site.address(path);
    }

    /** The address of a static file, with a mark of its content so that a new one is never mistaken for an old one. */
    public String asset(String name) {
        return path("/assets/" + name + "?v=" + assets.mark(name));
    }

    public String language() {
        return reader.locale().toLanguageTag();
    }

    public String person() {
        return person.name();
    }

    public boolean signedIn() {
        return !person.isAnonymous();
    }

    /** Where to sign in and come back to this page. */
    public String signIn() {
        return path("/sign-in?to=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8));
    }

    /** The language of the interface nearest to the language of a public page; null means the reader's. */
    public String spoken(String pageLanguage) {
        return spokenFor(pageLanguage).toLanguageTag();
    }

    /** The words of the shell in that language. */
    public Ui words(String pageLanguage) {
        return Reader.words(Ui.class, spokenFor(pageLanguage));
    }

    public List<Language> languages() {
        return Reader.LANGUAGES.stream().map(this::language).toList();
    }

    private Locale spokenFor(String pageLanguage) {
        return pageLanguage == null
                ? reader.locale()
                : Reader.known(pageLanguage).orElse(Locale.ENGLISH);
    }

    private Language language(Locale locale) {
        String uri = request.request().uri();
        return new Language(
                locale.toLanguageTag(),
                locale.getDisplayLanguage(locale).substring(0, 1).toUpperCase(locale)
                        + locale.getDisplayLanguage(locale).substring(1),
                uri + (uri.contains("?") ? "&" : "?") + LanguageChoice.PARAMETER + "=" + locale.toLanguageTag(),
                locale.equals(reader.locale()));
    }

    /**
     * A language of the interface.
     *
     * @param address this page in that language
     */
    public record Language(String tag, String name, String address, boolean current) {}
}
