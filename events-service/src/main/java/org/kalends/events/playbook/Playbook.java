package org.kalends.events.playbook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reusable plan. An edition never changes: a running campaign keeps the one it was planned with. */
@Entity
@Immutable
public class Playbook {

    @Id
    private UUID id;

    private String key;
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> summaries;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Milestone> milestones;

    private String editedBy;
    private Instant editedAt;

    protected Playbook() {}

    Playbook(String key, int edition, PlaybookDetails details, String editedBy, Instant editedAt) {
        this.id = UUID.randomUUID();
        this.key = key;
        this.edition = edition;
        this.names = Map.copyOf(details.names());
        this.summaries = Map.copyOf(details.summaries());
        this.milestones = List.copyOf(details.milestones());
        this.editedBy = editedBy;
        this.editedAt = editedAt;
    }

    public String key() {
        return key;
    }

    public int edition() {
        return edition;
    }

    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", key));
    }

    /** What it is good for; empty when nobody said. */
    String summary(Locale locale) {
        return summaries.getOrDefault(locale.getLanguage(), summaries.getOrDefault("en", ""));
    }

    public List<Milestone> milestones() {
        return milestones;
    }

    PlaybookDetails details() {
        return new PlaybookDetails(names, summaries, milestones);
    }

    /** Who made this edition; null for one that ships with Kalends. */
    String editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }
}
