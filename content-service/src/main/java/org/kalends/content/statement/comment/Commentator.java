package org.kalends.content.statement.comment;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kalends.content.statement.Author;

/** Who remarks: a person with an account, or an expert outside the house who came by a review link. */
@Embeddable
public class Commentator {

    @Column(name = "author_id")
    private String id;

    @Column(name = "author_name")
    private String name;

    @Column(name = "review_link")
    private UUID link;

    protected Commentator() {}

    private Commentator(String id, String name, UUID link) {
        this.id = id;
        this.name = name;
        this.link = link;
    }

    static Commentator person(Author author) {
        return new Commentator(author.id(), author.name(), null);
    }

    /** @param name as whoever made the link wrote it; nobody has checked who opened it */
    public static Commentator expert(UUID link, String name) {
        return new Commentator(null, name, link);
    }

    public String name() {
        return name;
    }

    public boolean isExpert() {
        return link != null;
    }

    boolean isBy(UUID reviewLink) {
        return reviewLink.equals(link);
    }
}
