package org.kalends.content.statement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That an approver lets a statement go out without texts that are required, and why. It covers these and no others. */
@Embeddable
public class Waiver {

    @Column(name = "waived")
    private String texts;

    @Column(name = "waived_by")
    private String by;

    @Column(name = "waived_at")
    private Instant at;

    @Column(name = "waived_reason")
    private String reason;

    protected Waiver() {}

    Waiver(Collection<String> texts, Act act) {
        this.texts = String.join(",", texts);
        this.by = act.author().name();
        this.at = act.at();
        this.reason = act.reason();
    }

    /** Languages and kinds, for example {@code kk page}. */
    public List<String> texts() {
        return List.of(texts.split(","));
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }
}
