package org.kalends.content.template;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A template as it was saved once; never changed. */
@Entity
@Immutable
@Table(name = "template_version")
public class TemplateVersion {

    /** The author of what comes with the product. */
    static final String SHIPPED = "Kalends";

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private Template template;

    private int number;

    private String title;

    private String body;

    private String author;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected TemplateVersion() {}

    TemplateVersion(Template template, int number, TemplateText text, TemplateAuthor author, Instant savedAt) {
        this.id = UUID.randomUUID();
        this.template = template;
        this.number = number;
        this.title = text.title();
        this.body = text.body();
        this.author = author.name();
        this.authorId = author.id();
        this.savedAt = savedAt;
    }

    UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    TemplateText text() {
        return new TemplateText(title, body);
    }

    String author() {
        return author;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Whether this person wrote it. */
    boolean isBy(TemplateAuthor person) {
        return !authorId.isEmpty() && authorId.equals(person.id());
    }

    boolean isShipped() {
        return author.equals(SHIPPED);
    }
}
