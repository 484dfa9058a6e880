package org.kalends.notifier.channel.sandbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A post on a sandbox account. */
@Entity
@Immutable
@Table(name = "sandbox_post")
public class SandboxPost {

    @Id
    @Column(name = "delivery_id")
    private UUID deliveryId;

    @Column(nullable = false)
    private String account;

    @Column(nullable = false)
    private String body;

    private String link;

    @Column(nullable = false)
    private String locale;

    @Column(name = "posted_at", nullable = false)
    private Instant postedAt;

    @Column(name = "reply_to")
    private UUID replyTo;

    protected SandboxPost() {}

    public UUID deliveryId() {
        return deliveryId;
    }

    public String account() {
        return account;
    }

    public String body() {
        return body;
    }

    public String link() {
        return link;
    }

    public String locale() {
        return locale;
    }

    /** The post that it answers; null for one that begins. */
    public UUID replyTo() {
        return replyTo;
    }

    public Instant postedAt() {
        return postedAt;
    }
}
