package org.kalends.events.playbook;

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
    private List<Milestone> milestones;

    protected Playbook() {}

    public String key() {
        return key;
    }

    public int edition() {
        return edition;
    }

    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", key));
    }

    public List<Milestone> milestones() {
        return milestones;
    }
}
