package org.kalends.content.picture;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A picture as it was taken in: pixels alone, upright. It never changes; another one has another digest. */
@Entity
@Immutable
@Table(name = "picture")
public class Picture {

    @Id
    private String digest;

    private String office;

    private int width;

    private int height;

    private byte[] bytes;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Picture() {}

    public String digest() {
        return digest;
    }

    public String office() {
        return office;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    byte[] bytes() {
        return bytes;
    }
}
