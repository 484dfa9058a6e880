package org.kalends.events.campaign;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.PublicationChanged;

/** What the board knows of one publication of a step. */
@Entity
public class StepPublication {

    private static final Set<String> OUT = Set.of("sent", "suppressed", "cancelled", "corrected", "retracted");

    @Id
    private UUID id;

    private UUID stepId;
    private String channel;
    private String account;
    private String state;
    private String remoteUrl;

    @JdbcTypeCode(SqlTypes.JSON)
    private DeliveryCounts counts;

    private long sequence;
    private Instant changedAt;

    @Version
    private long version;

    protected StepPublication() {}

    StepPublication(PublicationChanged news) {
        this.id = news.publicationId();
        this.stepId = news.stepId();
        this.channel = news.channel();
        this.account = news.account();
        take(news);
    }

    /** Takes in what notifier-service told. An older message than the last one heard changes nothing. */
    void hear(PublicationChanged news) {
        if (news.sequence() > sequence) {
            take(news);
        }
    }

    private void take(PublicationChanged news) {
        state = news.state();
        remoteUrl = news.remoteUrl();
        counts = news.counts();
        sequence = news.sequence();
        changedAt = news.at();
    }

    /** Whether all of it went out; what was suppressed was rightly not sent. */
    boolean isOut() {
        return OUT.contains(state);
    }

    public boolean needsSomeone() {
        return state.equals("failed") || state.equals("unknown");
    }

    public boolean isMail() {
        return channel.equals("mail");
    }

    public UUID id() {
        return id;
    }

    public UUID stepId() {
        return stepId;
    }

    public String channel() {
        return channel;
    }

    public String account() {
        return account;
    }

    public String state() {
        return state;
    }

    public String remoteUrl() {
        return remoteUrl;
    }

    public DeliveryCounts counts() {
        return counts;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
