package org.kalends.content.hub;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A paragraph of the hub that changed, as one office sees it in one of its languages. */
@Entity
@Table(name = "hub_offer")
public class Offer {

    /** What became of it. */
    public enum State {
        WAITING,
        ACCEPTED,
        KEPT,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "spoke_id")
    private UUID spokeId;

    @ManyToOne(optional = false)
    private Paragraph paragraph;

    private String locale;

    private String before;

    private String now;

    private String anchor;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected Offer() {}

    /** @param stands what stands for the paragraph in the office's text from now on; empty for nothing */
    void decide(State decided, String stands, String by, Instant at) {
        state = decided;
        anchor = stands;
        decidedBy = by;
        decidedAt = at;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    UUID id() {
        return id;
    }

    UUID spokeId() {
        return spokeId;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    String locale() {
        return locale;
    }

    /** Whether the office says it in a language that the hub does not write. */
    boolean isTranslated() {
        return !locale.equals(paragraph.locale());
    }

    /** What the hub said when the office decided last. */
    String before() {
        return before;
    }

    /** What the hub says now; empty when it took the paragraph out. */
    String now() {
        return now;
    }

    /** What stood for it in the office's text when it was last looked at; empty when nothing did. */
    String anchor() {
        return anchor;
    }

    State state() {
        return state;
    }
}
