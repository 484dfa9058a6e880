package org.kalends.content.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.kalends.content.statement.PictureUse;

/** Sizes of pictures, and cards, made when they are first asked for and kept for the next time. */
@ApplicationScoped
class Renditions {

    /** Counted up when the same input is to look different. */
    private static final String HAND = "1";

    private final EntityManager database;

    @Inject
    Renditions(EntityManager database) {
        this.database = database;
    }

    byte[] of(Picture picture, PictureUse use, PictureSize size) {
        String key = String.join(
                "/", HAND, picture.digest(), size.word(), String.valueOf(use.focalX()), String.valueOf(use.focalY()));
        return kept(key, () -> size.file(size.cut(image(picture), use.focalX(), use.focalY())));
    }

    byte[] of(CardText card) {
        return kept(HAND + "/card/" + card.fingerprint(), () -> CardDrawing.png(card));
    }

    private byte[] kept(String key, Supplier<byte[]> made) {
        List<?> kept = database.createNativeQuery("SELECT bytes FROM rendition WHERE key = :key", byte[].class)
                .setParameter("key", key)
                .getResultList();
        return kept.isEmpty() ? keep(key, made.get()) : (byte[]) kept.getFirst();
    }

    private byte[] keep(String key, byte[] bytes) {
        database.createNativeQuery("INSERT INTO rendition (key, bytes) VALUES (:key, :bytes) ON CONFLICT DO NOTHING")
                .setParameter("key", key)
                .setParameter("bytes", bytes)
                .executeUpdate();
        return bytes;
    }

    private static BufferedImage image(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("A picture that was kept can be read", e);
        }
    }
}
