package org.kalends.notifier.channel.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.PublicSite;

/** Renders the part of a mail that all recipients of one language share. */
@ApplicationScoped
public class MailRendering {

    private final PublicSite site;

    @Inject
    MailRendering(PublicSite site) {
        this.site = site;
    }

    /**
     * @param locale a language that the statement has a text for mail in
     */
    public MailText render(StatementReleased statement, String locale) {
        ReleasedVariant variant = statement.variants().stream()
                .filter(v -> v.channelKind().equals("mail") && v.locale().equals(locale))
                .findFirst()
                .orElseThrow();
        Locale language = Locale.forLanguageTag(locale);
        Letter letter = letter(statement, variant, language);
        return new MailText(
                letter.office(),
                statement.office().key(),
                HeaderText.oneLine(variant.title()),
                Templates.statement(letter).setLocale(language).render(),
                Templates.plain(letter).setLocale(language).render(),
                locale);
    }

    private Letter letter(StatementReleased statement, ReleasedVariant variant, Locale language) {
        LocalDate date = statement.occurrence().date();
        return new Letter(
                language.toLanguageTag(),
                isRightToLeft(language) ? "rtl" : "ltr",
                named(
                        statement.office().names(),
                        variant.locale(),
                        statement.office().key()),
                named(statement.occurrence().observance().names(), variant.locale(), ""),
                String.valueOf(date.getDayOfMonth()),
                DateTimeFormatter.ofPattern("EEEE d MMMM y", language).format(date),
                variant.title(),
                new RawString(InlineStyles.on(variant.html() == null ? "" : variant.html(), site)),
                variant.text(),
                page(statement, variant.locale()),
                otherPages(statement, variant.locale()),
                MailText.LINK);
    }

    private String page(StatementReleased statement, String locale) {
        String path = statement.pages() == null ? null : statement.pages().get(locale);
        return path == null ? null : site.address(path);
    }

    private List<OtherPage> otherPages(StatementReleased statement, String locale) {
        if (statement.pages() == null) {
            return List.of();
        }
        return statement.pages().entrySet().stream()
                .filter(page -> !page.getKey().equals(locale))
                .sorted(Map.Entry.comparingByKey())
                .map(page -> new OtherPage(page.getKey(), ownName(page.getKey()), site.address(page.getValue())))
                .toList();
    }

    private static String ownName(String locale) {
        Locale language = Locale.forLanguageTag(locale);
        String name = language.getDisplayLanguage(language);
        return name.isEmpty() ? locale : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static String named(Map<String, String> names, String locale, String otherwise) {
        if (names == null || names.isEmpty()) {
            return otherwise;
        }
        return names.getOrDefault(
                locale, names.getOrDefault("en", names.values().iterator().next()));
    }

    private static boolean isRightToLeft(Locale language) {
        return List.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv").contains(language.getLanguage());
    }

    /** What the templates of a mail are given. */
    record Letter(
            String lang,
            String dir,
            String office,
            String observance,
            String day,
            String date,
            String title,
            RawString body,
            String text,
            String page,
            List<OtherPage> others,
            String leave) {}

    /** The public page in another language. */
    record OtherPage(String lang, String name, String url) {}

    @CheckedTemplate(basePath = "mail")
    private static class Templates {
        static native TemplateInstance statement(Letter letter);

        static native TemplateInstance plain(Letter letter);
    }
}
