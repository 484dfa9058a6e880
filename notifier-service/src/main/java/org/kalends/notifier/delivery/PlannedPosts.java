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

    /** How many posts a publication has: more than one is a thread. */
    long of(UUID publication) {
        return count("deliveryId in (select d.id from Delivery d where d.publicationId = ?1)", publication);
    }
}
