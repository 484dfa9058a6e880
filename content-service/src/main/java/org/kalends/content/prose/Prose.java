package org.kalends.content.prose;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** A text in Markdown (CommonMark). */
public record Prose(String source) {

    private static final int WORDS_A_MINUTE = 200;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.,-]*");
    private static final Pattern OPEN_FACT = Pattern.compile("\\[confirm: ([^\\]]{1,200})]");
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.NONE).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "em",
                    "strong",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "a",
                    "code",
                    "pre")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();

    /** A sanitised fragment: no script, style, picture, form or frame passes (OWASP Java HTML Sanitizer). */
    public String html() {
        return SAFE.sanitize(HTML.render(document()));
    }

    /** Plain text as it stands in a sanitised fragment. */
    public static String encoded(String text) {
        return SAFE.sanitize(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** The same words without marks, paragraphs apart by an empty line. */
    public String text() {
        return TEXT.render(document());
    }

    public int words() {
        return (int) WORD.matcher(text()).results().count();
    }

    /** Whole minutes to read it at 200 words a minute, begun ones included. */
    public int minutes() {
        return Math.max(1, Math.ceilDiv(words(), WORDS_A_MINUTE));
    }

    /** What the text still leaves open, written {@code [confirm: honoree.name]}. */
    public List<String> openFacts() {
        return OPEN_FACT
                .matcher(source)
                .results()
                .map(match -> match.group(1).strip())
                .distinct()
                .toList();
    }

    private Node document() {
        return PARSER.parse(source);
    }
}
