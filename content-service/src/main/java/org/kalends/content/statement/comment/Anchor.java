package org.kalends.content.statement.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a comment belongs: words of a variant, as they stood in one revision. */
@Embeddable
public class Anchor {

    private String locale;

    @Column(name = "channel_kind")
    private String channelKind;

    private int revision;

    private String quote;

    protected Anchor() {}

    Anchor(String locale, String channelKind, int revision, String quote) {
        this.locale = locale;
        this.channelKind = channelKind;
        this.revision = revision;
        this.quote = quote.strip();
    }

    public String locale() {
        return locale;
    }

    public String channelKind() {
        return channelKind;
    }

    /** The revision in which the words were read. */
    public int revision() {
        return revision;
    }

    /** The words; empty for a remark on the whole text. */
    public String quote() {
        return quote;
    }

    public Passage passage() {
        return new Passage(quote);
    }
}
