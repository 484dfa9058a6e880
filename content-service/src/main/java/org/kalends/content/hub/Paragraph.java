package org.kalends.content.hub;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A paragraph of a hub's text, the same one however its words change. */
@Entity
@Table(name = "hub_paragraph")
public class Paragraph {

    /** What the offices may do with a paragraph. */
    public enum Mark {
        /** Each office decides whether it takes a change over. */
        SHARED,
        /** Each office says exactly this. */
        LOCKED,
        /** Each office says something of its own here. */
        LOCAL
    }

    @Id
    private UUID id;

    @Column(name = "statement_id")
    private UUID statementId;

    private String locale;

    @Column(name = "channel_kind")
    private String channelKind;

    private int position;

    private String drafted;

    private String previous;

    private String text;

    @Column(name = "changed_in")
    private int changedIn;

    @Enumerated(EnumType.STRING)
    private Mark mark = Mark.SHARED;

    @Version
    private int version;

    protected Paragraph() {}

    Paragraph(UUID statementId, String locale, String channelKind, int revision) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.locale = locale;
        this.channelKind = channelKind;
        this.drafted = "";
        this.previous = "";
        this.text = "";
        this.changedIn = revision;
    }

    /** As the first revision has it: nothing changed by it. */
    Paragraph drafted(String first, int at) {
        drafted = first;
        previous = first;
        text = first;
        position = at;
        return this;
    }

    /** Says something else from this revision on; nothing when the hub took it out. */
    void say(String words, int at, int revision) {
        position = at;
        if (!words.equals(text)) {
            previous = text;
            text = words;
            changedIn = revision;
        }
    }

    /** @return whether it is another mark than before */
    boolean mark(Mark wanted) {
        boolean another = mark != wanted;
        mark = wanted;
        return another;
    }

    UUID id() {
        return id;
    }

    UUID statementId() {
        return statementId;
    }

    boolean isIn(String otherLocale, String otherKind) {
        return locale.equals(otherLocale) && channelKind.equals(otherKind);
    }

    String locale() {
        return locale;
    }

    String channelKind() {
        return channelKind;
    }

    int position() {
        return position;
    }

    boolean isTitle() {
        return position == 0;
    }

    String text() {
        return text;
    }

    /** Whether the hub took it out. */
    boolean isGone() {
        return text.isEmpty();
    }

    Mark mark() {
        return mark;
    }
}
