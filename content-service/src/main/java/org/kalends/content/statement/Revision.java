package org.kalends.content.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A statement's text as it was saved once; never changed. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private Statement statement;

    private int number;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Convert(converter = VariantsColumn.class)
    private List<Variant> variants;

    @Convert(converter = PictureColumn.class)
    private PictureUse picture;

    protected Revision() {}

    /** @param picture null for none */
    Revision(
            Statement statement,
            int number,
            List<Variant> variants,
            PictureUse picture,
            Author author,
            Instant savedAt) {
        this.id = UUID.randomUUID();
        this.statement = statement;
        this.number = number;
        this.variants = List.copyOf(variants);
        this.contentHash = ContentHash.of(variants, picture);
        this.picture = picture;
        this.authorId = author.id();
        this.authorName = author.name();
        this.savedAt = savedAt;
    }

    public int number() {
        return number;
    }

    public String contentHash() {
        return contentHash;
    }

    /** Whether the stored text and picture still have the hash that it was saved with. */
    public boolean isAsSaved() {
        return ContentHash.of(variants, picture).equals(contentHash);
    }

    public Author author() {
        return new Author(authorId, authorName);
    }

    public Instant savedAt() {
        return savedAt;
    }

    public List<Variant> variants() {
        return variants;
    }

    /** Whether this variant stands in it word for word. */
    public boolean has(Variant variant) {
        return variants.contains(variant);
    }

    public Optional<PictureUse> picture() {
        return Optional.ofNullable(picture);
    }

    public Optional<Variant> variant(String locale, String channelKind) {
        return variants.stream().filter(v -> v.is(locale, channelKind)).findFirst();
    }
}
