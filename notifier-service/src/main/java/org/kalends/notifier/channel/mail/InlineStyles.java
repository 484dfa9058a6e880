package org.kalends.notifier.channel.mail;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kalends.notifier.PublicSite;

/** Puts styles on the elements themselves, because mail programs drop style sheets; makes links absolute. */
final class InlineStyles {

    private static final String SERIF =
            "font-family:Charter,'Bitstream Charter','Charis SIL',Georgia,'Times New Roman',serif;";
    private static final String INK = "color:#1b1f27;";
    private static final String PROSE = SERIF + "font-size:18px;line-height:29px;" + INK;
    private static final Map<String, String> STYLES = Map.of(
            "p", "margin:0 0 18px;" + PROSE,
            "li", "margin:0 0 8px;" + PROSE,
            "ul", "margin:0 0 18px;padding:0 0 0 22px;" + PROSE,
            "ol", "margin:0 0 18px;padding:0 0 0 22px;" + PROSE,
            "blockquote", "margin:0 0 18px;padding:0 0 0 16px;border-left:1px solid #1b1f27;font-style:italic;",
            "h2", "margin:26px 0 12px;font-weight:normal;" + SERIF + "font-size:24px;line-height:30px;" + INK,
            "h3", "margin:22px 0 10px;font-weight:normal;" + SERIF + "font-size:20px;line-height:26px;" + INK,
            "a", INK);

    private InlineStyles() {}

    static String on(String fragment, PublicSite site) {
        Document document = Jsoup.parseBodyFragment(fragment);
        document.outputSettings().prettyPrint(false);
        STYLES.forEach((tag, style) -> document.body().select(tag).forEach(element -> style(element, style)));
        for (Element link : document.body().select("a[href^=/]")) {
            link.attr("href", site.address(link.attr("href")));
        }
        document.body().select("h1").forEach(Element::remove);
        return document.body().html();
    }

    private static void style(Element element, String style) {
        element.attr("style", style).addClass("ink");
    }
}
