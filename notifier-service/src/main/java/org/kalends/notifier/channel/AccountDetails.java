package org.kalends.notifier.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;

import org.kalends.layout.problem.Sentence;

/**
 * What an account is made of.
 *
 * @param office the key of the office that speaks through it
 * @param channel the kind of network, for example {@code mastodon}
 * @param name as it is shown
 * @param locale the language it posts in (BCP 47)
 * @param url the network's instance, for example {@code https://social.example}; null when the channel needs none
 * @param secret a reference such as {@code env:MASTODON_TOKEN}; null when the channel needs none
 */
public record AccountDetails(String office, String channel, String name, String locale, String url, String secret) {

    private static final int MAX_NAME_LENGTH = 200;

    /**
     * @throws RefusedAccount naming the field at fault
     */
    AccountDetails checked() {
        if (name == null || name.isBlank() || name.length() > MAX_NAME_LENGTH || hasControl(name)) {
            throw new RefusedAccount(
                    "name",
                    Sentence.of(
                            "refused-account.name",
                            "An account needs a name of at most {0} characters.",
                            MAX_NAME_LENGTH));
        }
        return new AccountDetails(office, channel, name.strip(), language(), instance(), reference());
    }

    private String language() {
        try {
            return new Locale.Builder()
                    .setLanguageTag(locale == null ? "" : locale.strip())
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new RefusedAccount(
                    "locale",
                    Sentence.of("refused-account.locale", "“{0}” is not a language tag such as en or ru.", locale));
        }
    }

    private String instance() {
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            URI address = new URI(url.strip());
            if (address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
                return address.toString().replaceFirst("/+$", "");
            }
        } catch (URISyntaxException e) {
            throw notAnAddress();
        }
        throw notAnAddress();
    }

    private RefusedAccount notAnAddress() {
        return new RefusedAccount(
                "url",
                Sentence.of(
                        "refused-account.url",
                        "“{0}” is not the address of a network: it begins with https:// and names its host.",
                        url));
    }

    private String reference() {
        return secret == null || secret.isBlank() ? null : new SecretReference(secret.strip()).text();
    }

    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
