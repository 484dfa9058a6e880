package org.kalends.content.statement.translation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kalends.content.statement.Act;
import org.kalends.content.statement.Variant;

/** That a variant says the same as a certain text in another language: who saw to it, and when. */
@Entity
@Table(name = "translation")
public class Translation {

    @Id
    private UUID id;

    @Column(name = "statement_id")
    private UUID statementId;

    private String locale;

    @Column(name = "channel_kind")
    private String channelKind;

    @Column(name = "source_locale")
    private String sourceLocale;

    @Column(name = "source_revision")
    private int sourceRevision;

    @Column(name = "source_hash")
    private String sourceHash;

    @Column(name = "person_name")
    private String by;

    private Instant at;

    @Version
    private int version;

    protected Translation() {}

    Translation(UUID statementId, Variant target) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.locale = target.locale();
        this.channelKind = target.channelKind();
    }

    /** It says what this text says, as the text stood in this revision. */
    void confirm(Variant source, int revision, Act act) {
        sourceLocale = source.locale();
        sourceRevision = revision;
        sourceHash = source.hash();
        by = act.author().name();
        at = act.at();
    }

    boolean isOf(Variant target) {
        return target.is(locale, channelKind);
    }

    String sourceLocale() {
        return sourceLocale;
    }

    int sourceRevision() {
        return sourceRevision;
    }

    String sourceHash() {
        return sourceHash;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
