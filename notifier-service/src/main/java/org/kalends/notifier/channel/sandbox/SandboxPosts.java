package org.kalends.notifier.channel.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.kalends.notifier.channel.Post;

/** The posts of all sandbox accounts. */
@ApplicationScoped
public class SandboxPosts implements PanacheRepositoryBase<SandboxPost, UUID> {

    /** The newest first. */
    List<SandboxPost> timeline(String account, int most) {
        return find("account = ?1 order by postedAt desc", account)
                .page(0, most)
                .list();
    }

    /** Takes a post once; the same delivery again is the same post. */
    @Transactional
    void take(String account, Post post, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO sandbox_post (delivery_id, account, body, link, locale, posted_at, reply_to)
                        VALUES (:id, :account, :body, :link, :locale, :at, CAST(:replyTo AS uuid)) ON CONFLICT DO NOTHING""")
                .setParameter("id", post.deliveryId())
                .setParameter("account", account)
                .setParameter("body", post.text())
                .setParameter("link", post.link())
                .setParameter("locale", post.locale())
                .setParameter("at", at)
                .setParameter("replyTo", post.replyToId().orElse(null))
                .executeUpdate();
    }
}
