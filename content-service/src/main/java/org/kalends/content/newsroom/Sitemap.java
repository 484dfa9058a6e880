package org.kalends.content.newsroom;

import java.io.StringWriter;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Addresses for search engines (sitemaps.org), each with its other languages (xhtml:link). */
final class Sitemap {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private Sitemap() {}

    /**
     * The pages of some statements.
     *
     * @param statements each in all its languages, the main one first
     * @param address makes a path a full address
     */
    static String of(List<List<PublicPage>> statements, UnaryOperator<String> address) {
        return written("urlset", xml -> {
            for (List<PublicPage> languages : statements) {
                for (PublicPage page : languages) {
                    url(xml, page, languages, address);
                }
            }
        });
    }

    /** Where the parts are. */
    static String index(int parts, UnaryOperator<String> address) {
        return written("sitemapindex", xml -> {
            for (int part = 1; part <= parts; part++) {
                xml.writeStartElement("sitemap");
                text(xml, "loc", address.apply(PageAddress.ROOT + "/sitemap-" + part + ".xml"));
                xml.writeEndElement();
            }
        });
    }

    private static void url(
            XMLStreamWriter xml, PublicPage page, List<PublicPage> languages, UnaryOperator<String> address)
            throws XMLStreamException {
        xml.writeStartElement("url");
        text(xml, "loc", address.apply(page.path()));
        text(xml, "lastmod", page.updatedAt().toString());
        if (languages.size() > 1) {
            for (PublicPage other : languages) {
                link(xml, other.locale(), address.apply(other.path()));
            }
            link(xml, "x-default", address.apply(page.address().path()));
        }
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String language, String href) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", href);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String written(String root, Content content) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A sitemap in memory can be written", e);
        }
        return written.toString();
    }

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
