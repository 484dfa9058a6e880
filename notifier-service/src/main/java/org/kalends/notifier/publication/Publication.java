package org.kalends.notifier.publication;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.PublicationChanged;
import org.kalends.contracts.StatementRef;

/** One released statement on one account, or to one audience. */
@Entity
public class Publication {

    /** The channel whose accounts are audiences. */
    public static final String MAIL = "mail";

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "release_id")
    private Release release;

    @Column(name = "statement_id", nullable = false)
    private UUID statementId;

    @Column(nullable = false)
    private String channel;

    @Column(nullable = false)
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "remote_url")
    private String remoteUrl;

    private int total;
    private int waiting;
    private int sent;
    private int failed;
    private int unknown;
    private int suppressed;

    @Column(nullable = false)
    private long sequence;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "retracted_at")
    private Instant retractedAt;

    @Version
    private int version;

    protected Publication() {}

    Publication(Release release, String channel, String account, Instant at) {
        this.id = UUID.randomUUID();
        this.release = release;
        this.statementId = release.statementId();
        this.channel = channel;
        this.account = account;
        this.state = State.PENDING;
        this.changedAt = at;
    }

    /**
     * Takes over where its deliveries stand.
     *
     * @return whether that is news; the first time it always is
     */
    public boolean stands(Tally tally, Instant at) {
        State next = standing(tally);
        if (sequence > 0
                && next == state
                && tally.counts().equals(counts())
                && Objects.equals(tally.remoteUrl(), remoteUrl)) {
            return false;
        }
        state = next;
        remoteUrl = tally.remoteUrl();
        count(tally.counts());
        sequence++;
        changedAt = at;
        return true;
    }

    /** Its statement was taken back. Where it stands follows from its deliveries. */
    public void retract(Instant at) {
        retractedAt = at;
    }

    /** Its statement was put right. What was sent before has the old text. */
    public void correct(Instant at) {
        correctedAt = at;
    }

    /** Its state as its deliveries have it. */
    public State standing(Tally tally) {
        return retractedAt == null ? tally.state() : tally.stateWhenRetracted();
    }

    private void count(DeliveryCounts counts) {
        total = counts.total();
        waiting = counts.waiting();
        sent = counts.sent();
        failed = counts.failed();
        unknown = counts.unknown();
        suppressed = counts.suppressed();
    }

    /** Its present standing, as the other services are told of it. */
    public PublicationChanged told() {
        StatementRef statement = release.statement().statement();
        return new PublicationChanged(
                id,
                statementId,
                statement.stepId(),
                statement.campaignId(),
                statement.office(),
                channel,
                account,
                state.word(),
                remoteUrl,
                counts(),
                sequence,
                changedAt);
    }

    public DeliveryCounts counts() {
        return new DeliveryCounts(total, waiting, sent, failed, unknown, suppressed);
    }

    public boolean isMail() {
        return MAIL.equals(channel);
    }

    public UUID id() {
        return id;
    }

    public Release release() {
        return release;
    }

    public UUID statementId() {
        return statementId;
    }

    public String channel() {
        return channel;
    }

    public String account() {
        return account;
    }

    public State state() {
        return state;
    }

    public String remoteUrl() {
        return remoteUrl;
    }

    /** Null when its statement was not corrected. */
    public Instant correctedAt() {
        return correctedAt;
    }

    /** Null when its statement was not retracted. */
    public Instant retractedAt() {
        return retractedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
