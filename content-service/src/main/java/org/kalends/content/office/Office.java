package org.kalends.content.office;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kalends.contracts.OfficeSnapshot;

/** An office as last heard of. */
@Entity
@Table(name = "office")
public class Office {

    @Id
    private String key;

    @Convert(converter = OfficeColumn.class)
    private OfficeSnapshot snapshot;

    private long sequence;

    @Version
    private int version;

    protected Office() {}

    Office(OfficeSnapshot snapshot, long sequence) {
        this.key = snapshot.key();
        this.snapshot = snapshot;
        this.sequence = sequence;
    }

    /** Takes newer news; older news that arrives late changes nothing. */
    void hear(OfficeSnapshot newer, long newerSequence) {
        if (newerSequence > sequence) {
            snapshot = newer;
            sequence = newerSequence;
        }
    }

    public OfficeSnapshot snapshot() {
        return snapshot;
    }
}
