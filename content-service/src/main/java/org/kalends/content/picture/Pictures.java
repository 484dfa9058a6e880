package org.kalends.content.picture;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The pictures of every office. */
@ApplicationScoped
public class Pictures implements PanacheRepositoryBase<Picture, String> {

    private static final float QUALITY = .92f;

    /** @throws NoSuchPicture when this office has none of this digest */
    Picture required(String digest, String office) {
        return find("digest = ?1 and office = ?2", digest, office)
                .firstResultOptional()
                .orElseThrow(NoSuchPicture::new);
    }

    /**
     * Keeps a picture, once for each office.
     *
     * @return its digest
     */
    String keep(BufferedImage image, String office, String by, Instant at) {
        byte[] bytes = Scaling.jpeg(image, QUALITY);
        String digest = digest(office, bytes);
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO picture (digest, office, width, height, bytes, uploaded_by, uploaded_at)
                        VALUES (:digest, :office, :width, :height, :bytes, :by, :at) ON CONFLICT DO NOTHING""")
                .setParameter("digest", digest)
                .setParameter("office", office)
                .setParameter("width", image.getWidth())
                .setParameter("height", image.getHeight())
                .setParameter("bytes", bytes)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return digest;
    }

    /** With the office, so that nobody learns by trying which pictures another office has. */
    private static String digest(String office, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((office + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
