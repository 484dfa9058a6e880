package org.kalends.notifier.delivery;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.kalends.contracts.SocialPostPlanned;
import org.kalends.notifier.channel.Post;

/** The text of a post exactly as it is to be sent. */
@Entity
@Immutable
@Table(name = "post")
class PlannedPost {

    @Id
    @Column(name = "delivery_id")
    private UUID deliveryId;

    @Column(nullable = false)
    private String channel;

    @Column(nullable = false)
    private String account;

    @Column(nullable = false)
    private String body;

    private String link;

    /** Its place in a thread, from 1. */
    private int part;

    @Column(name = "reply_to")
    private UUID replyTo;

    protected PlannedPost() {}

    PlannedPost(SocialPostPlanned planned, int part) {
        deliveryId = planned.deliveryId();
        channel = planned.channel();
        account = planned.account();
        body = planned.text();
        link = planned.link();
        replyTo = planned.replyTo();
        this.part = part;
    }

    /** @param earlier the address of the post that it answers; null for none */
    Post post(String locale, String earlier) {
        return new Post(deliveryId, body, link, locale, earlier);
    }

    /** The delivery of the post before it in a thread. */
    Optional<UUID> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    int part() {
        return part;
    }

    String channel() {
        return channel;
    }

    String account() {
        return account;
    }
}
