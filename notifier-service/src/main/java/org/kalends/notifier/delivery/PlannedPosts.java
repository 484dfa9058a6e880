package org.kalends.notifier.delivery;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The texts of all posts. */
@ApplicationScoped
class PlannedPosts implements PanacheRepositoryBase<PlannedPost, UUID> {

    /** Its statement was put right before anybody tried to send it. */
    void correct(UUID delivery, String body, String link) {
        getEntityManager()
                .createNativeQuery("UPDATE post SET body = :body, link = :link WHERE delivery_id = :delivery")
                .setParameter("body", body)
                .setParameter("link", link)
                .setParameter("delivery", delivery)
                .executeUpdate();
    }
}
