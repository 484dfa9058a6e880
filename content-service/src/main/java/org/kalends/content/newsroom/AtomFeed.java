package org.kalends.content.newsroom;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as Atom (RFC 4287), its pages linked as RFC 5005 says. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(Feed feed) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(written);
            new AtomFeed(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed in memory can be written", e);
        }
        return written.toString();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        if (feed.language() != null) {
            xml.writeAttribute("xml:lang", feed.language());
        }
        text("id", feed.id());
        text("title", feed.title());
        text("updated", date(feed.updated()));
        link("self", feed.self(), FeedFormat.ATOM.type(), null);
        link("alternate", feed.home(), "text/html", feed.language());
        if (!feed.id().equals(feed.self())) {
            link("first", feed.id(), FeedFormat.ATOM.type(), null);
        }
        if (feed.next() != null) {
            link("next", feed.next(), FeedFormat.ATOM.type(), null);
        }
        text("generator", "Kalends");
        for (Feed.Entry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", entry.language());
        text("id", entry.id());
        text("title", entry.title());
        text("published", date(entry.published()));
        text("updated", date(entry.updated()));
        link("alternate", entry.url(), "text/html", entry.language());
        for (Head.Alternate other : entry.otherLanguages()) {
            link("alternate", other.href(), "text/html", other.locale());
        }
        xml.writeStartElement("author");
        text("name", entry.author());
        text("uri", entry.authorUrl());
        xml.writeEndElement();
        for (var topic : entry.topics().entrySet()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", topic.getKey());
            xml.writeAttribute("label", sound(topic.getValue()));
        }
        text("summary", entry.summary());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(sound(JsonFeed.directed(entry)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(sound(text));
        xml.writeEndElement();
    }

    private void link(String rel, String href, String type, String language) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        if (language != null) {
            xml.writeAttribute("hreflang", language);
        }
        xml.writeAttribute("href", href);
    }

    /** Without the signs that XML 1.0 does not have. */
    private static String sound(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t' || sign == '\n' || sign == '\r' || sign >= ' ')
                .filter(sign -> (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String date(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
