package org.kalends.content.statement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What one person has typed in one language and not saved yet. It is no revision, and nobody else sees it. */
@Entity
@Table(name = "working_copy")
public class WorkingCopy {

    @Id
    private UUID id;

    @Column(name = "statement_id")
    private UUID statementId;

    @Column(name = "person_id")
    private String personId;

    private String locale;

    @Column(name = "base_revision")
    private int baseRevision;

    @Convert(converter = VariantsColumn.class)
    private List<Variant> variants;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Version
    private int version;

    protected WorkingCopy() {}

    WorkingCopy(UUID statementId, String personId, String locale) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.personId = personId;
        this.locale = locale;
    }

    /** Takes the text as it stands in the form now. */
    void keep(int base, List<Variant> typed, Instant at) {
        baseRevision = base;
        variants = List.copyOf(typed);
        keptAt = at;
    }

    /** The revision that the text was written on. */
    int baseRevision() {
        return baseRevision;
    }

    List<Variant> variants() {
        return variants;
    }

    Instant keptAt() {
        return keptAt;
    }
}
