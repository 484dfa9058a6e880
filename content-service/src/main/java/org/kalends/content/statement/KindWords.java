package org.kalends.content.statement;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkus.qute.RawString;
import org.kalends.content.social.SocialFit;
import org.kalends.contracts.text.SocialText;

/** What comes of a variant: its preview, its length, and what is still open in it. */
final class KindWords {

    private static final Pattern OPEN_FACT = Pattern.compile("\\[confirm: ([^\\]<]{1,200})]");

    private final DeskWords words;
    private final Readiness readiness;
    private final Statement statement;

    KindWords(DeskWords words, Readiness readiness, Statement statement) {
        this.words = words;
        this.readiness = readiness;
        this.statement = statement;
    }

    Desk.Kind of(Variant variant) {
        return switch (variant.channelKind()) {
            case Variant.SOCIAL -> social(variant);
            case Variant.NOTE -> text(variant, "page", words.kindNote());
            case Variant.MAIL -> text(variant, "mail", words.kindMail());
            default -> text(variant, "page", words.kindPage());
        };
    }

    /** What a kind of text is called. */
    static String label(DeskWords words, String channelKind) {
        return switch (channelKind) {
            case Variant.SOCIAL -> words.kindSocial();
            case Variant.NOTE -> words.kindNote();
            case Variant.MAIL -> words.kindMail();
            default -> words.kindPage();
        };
    }

    private Desk.Kind text(Variant variant, String pane, String label) {
        String count = words.words(variant.prose().words());
        return new Desk.Kind(
                variant.channelKind(),
                pane,
                label,
                count,
                variant.title(),
                variant.source(),
                new RawString(marked(variant.prose().html())),
                count,
                false,
                null,
                null);
    }

    private Desk.Kind social(Variant variant) {
        SocialText text = readiness.social(statement, variant);
        SocialFit fit = readiness.fit(statement, variant);
        SocialFit.Counter tightest = fit.tightest();
        int count = tightest.length().count();
        int limit = tightest.length().limit();
        boolean over = tightest.binding() && tightest.isOver();
        String posts = text.posts().stream().map(post -> marked(escaped(post))).collect(Collectors.joining("</p><p>"));
        return new Desk.Kind(
                variant.channelKind(),
                "mast",
                words.kindSocial(),
                words.ofLimit(count, limit),
                "",
                variant.source(),
                new RawString(posts),
                over
                        ? words.charsOver(tightest.network(), count, limit, count - limit)
                        : words.charsLeft(tightest.network(), count, limit, limit - count),
                over,
                fit,
                LinkCard.of(statement, variant.locale(), text.link()).orElse(null));
    }

    /** Open facts stand out in the preview. */
    private static String marked(String html) {
        return OPEN_FACT.matcher(html).replaceAll("<span class=\"confirm\">$1</span>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
