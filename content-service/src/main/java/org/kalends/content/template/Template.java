package org.kalends.content.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A reusable text for one language and one kind of channel. What it says is in its versions. */
@Entity
@Table(name = "template")
public class Template {

    /** The set for observances that have none of their own. */
    static final String GENERAL = "general";

    @Id
    private UUID id;

    private String occasion;

    @Column(name = "step_kind")
    private String stepKind;

    private String locale;

    @Column(name = "channel_kind")
    private String channelKind;

    @OneToMany(mappedBy = "template", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<TemplateVersion> versions = new ArrayList<>();

    @Version
    private int version;

    protected Template() {}

    Template(TemplateKey key) {
        this.id = UUID.randomUUID();
        this.occasion = key.occasion();
        this.stepKind = key.stepKind();
        this.locale = key.locale();
        this.channelKind = key.channelKind();
    }

    /** Adds the next version; the ones before stay as they are. A text that is already the newest adds none. */
    boolean save(TemplateText text, String author, Instant at) {
        if (!versions.isEmpty() && newest().text().equals(text)) {
            return false;
        }
        versions.add(new TemplateVersion(this, versions.size() + 1, text, author, at));
        return true;
    }

    /** Whether nobody has written a version of their own over the shipped ones. */
    boolean isAsShipped() {
        return versions.isEmpty() || newest().isShipped();
    }

    TemplateVersion newest() {
        return versions.getLast();
    }

    List<TemplateVersion> versions() {
        return List.copyOf(versions);
    }

    UUID id() {
        return id;
    }

    TemplateKey key() {
        return new TemplateKey(occasion, stepKind, locale, channelKind);
    }
}
