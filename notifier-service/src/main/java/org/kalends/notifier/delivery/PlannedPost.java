package org.kalends.notifier.delivery;

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

    protected PlannedPost() {}

    PlannedPost(SocialPostPlanned planned) {
        deliveryId = planned.deliveryId();
        channel = planned.channel();
        account = planned.account();
        body = planned.text();
        link = planned.link();
    }

    Post post(String locale) {
        return new Post(deliveryId, body, link, locale);
    }

    String channel() {
        return channel;
    }

    String account() {
        return account;
    }
}
