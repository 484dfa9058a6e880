package org.kalends.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.kalends.layout.problem.Sentence;
import org.kalends.notifier.SentenceColumn;
import org.kalends.notifier.channel.Outcome;
import org.kalends.notifier.channel.Remedy;
import org.kalends.notifier.publication.State;

/** One statement on its way to one recipient: a subscriber by mail, or an account by a post. */
@Entity
class Delivery {

    private static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration AFTER_A_DOUBT = Duration.ofSeconds(2);

    @Id
    private UUID id;

    @Column(name = "publication_id", nullable = false)
    private UUID publicationId;

    private Integer chunk;

    @Column(name = "subscriber_id")
    private UUID subscriberId;

    @Column(nullable = false)
    private String locale;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false)
    private boolean ready;

    private int attempts;
    private int doubts;
    private long fence;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "look_at")
    private Instant lookAt;

    @Column(name = "first_tried_at")
    private Instant firstTriedAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Convert(converter = SentenceColumn.class)
    private Sentence reason;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    @Convert(converter = SentenceColumn.class)
    private Sentence evidence;

    @Column(name = "remote_url")
    private String remoteUrl;

    @Column(name = "ask_at")
    private Instant askAt;

    @Version
    private int version;

    protected Delivery() {}

    /** A post that waits to be heard of. */
    Delivery(UUID publicationId, String locale) {
        this.id = UUID.randomUUID();
        this.publicationId = publicationId;
        this.locale = locale;
        this.state = State.PENDING;
    }

    /** The intent, to be committed before the call. */
    void begin(Now now, Duration lease) {
        require(state == State.PENDING || state == State.RETRYING || state == State.SENDING, "begun");
        if (firstTriedAt == null) {
            firstTriedAt = now.real();
        }
        state = State.SENDING;
        attempts++;
        fence++;
        leasedUntil = now.real().plus(lease);
        triedAt = now.shown();
        answeredAt = null;
    }

    /**
     * What came of the try.
     *
     * @param repeats how often a doubtful outcome may still be tried again
     */
    void conclude(Outcome outcome, int repeats, Now now) {
        require(state == State.SENDING, "concluded");
        answeredAt = now.shown();
        leasedUntil = null;
        switch (outcome) {
            case Outcome.Sent(String url) -> sent(url);
            case Outcome.Refused(Sentence why, Remedy helps) -> refuse(why, helps);
            case Outcome.Retry(Duration after, Sentence why) -> retry(after, why, now);
            case Outcome.Unknown(Sentence known) -> doubt(known, repeats, now);
        }
    }

    /** A standing reason forbids it. */
    void suppress() {
        require(state != State.SENT, "suppressed");
        state = State.SUPPRESSED;
        leasedUntil = null;
    }

    /** Its statement was taken back before it was sent. */
    void cancel() {
        require(isWaiting(), "cancelled");
        state = State.CANCELLED;
        lookAt = null;
        reason = null;
    }

    /** It cannot be sent as planned, and is not tried. */
    void refuse(Sentence why, Remedy helps) {
        state = State.FAILED;
        reason = why;
        remedy = helps;
        lookAt = null;
    }

    /** A person saw it on the other side. */
    void confirm(String url) {
        require(state == State.UNKNOWN, "confirmed");
        sent(url);
    }

    /** A person wants it sent (again): it is certainly not there. */
    void sendAgain() {
        require(state == State.UNKNOWN || state == State.FAILED, "sent_again");
        state = State.PENDING;
        ready = true;
        attempts = 0;
        doubts = 0;
        firstTriedAt = null;
        lookAt = null;
        reason = null;
        remedy = null;
    }

    /** A person wants to be asked again later. */
    void askAt(Instant later) {
        require(state == State.UNKNOWN, "put_off");
        askAt = later;
    }

    private void sent(String url) {
        state = State.SENT;
        remoteUrl = url;
        lookAt = null;
        reason = null;
    }

    private void retry(Duration after, Sentence why, Now now) {
        reason = why;
        if (attempts >= MOST_ATTEMPTS) {
            refuse(why, Remedy.ASK_THEM);
        } else {
            state = State.RETRYING;
            lookAt = now.real().plus(longer(after, ladder()));
        }
    }

    private void doubt(Sentence known, int repeats, Now now) {
        doubts++;
        evidence = known;
        reason = known;
        if (doubts <= repeats) {
            state = State.RETRYING;
            lookAt = now.real().plus(AFTER_A_DOUBT);
        } else {
            state = State.UNKNOWN;
            lookAt = null;
        }
    }

    private Duration ladder() {
        Duration step = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
        return step.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : step;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalDeliveryMove(id, state, what);
        }
    }

    /** Whether the holder before us left it without an outcome. */
    boolean isLeftInDoubt() {
        return state == State.SENDING;
    }

    boolean isWaiting() {
        return state == State.PENDING || state == State.RETRYING;
    }

    boolean isHeldWith(long token) {
        return state == State.SENDING && fence == token;
    }

    /** Since when it has been tried, in real time. */
    Instant firstTriedAt() {
        return firstTriedAt;
    }

    UUID id() {
        return id;
    }

    UUID publicationId() {
        return publicationId;
    }

    Integer chunk() {
        return chunk;
    }

    UUID subscriberId() {
        return subscriberId;
    }

    String locale() {
        return locale;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    long fence() {
        return fence;
    }

    Instant triedAt() {
        return triedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant lookAt() {
        return lookAt;
    }

    Instant askAt() {
        return askAt;
    }

    Sentence reason() {
        return reason;
    }

    Remedy remedy() {
        return remedy;
    }

    Sentence evidence() {
        return evidence;
    }

    String remoteUrl() {
        return remoteUrl;
    }
}
