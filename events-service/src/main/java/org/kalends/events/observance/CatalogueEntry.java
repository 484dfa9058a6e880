package org.kalends.events.observance;

import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the catalogue said of an observance when it was last brought in. What still reads so was edited by nobody. */
@Entity
class CatalogueEntry {

    @Id
    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> fields;

    @Version
    private long version;

    protected CatalogueEntry() {}

    CatalogueEntry(CatalogueRow row) {
        this.key = row.key();
        this.fields = row.particulars().texts();
    }

    String key() {
        return key;
    }

    Particulars particulars() {
        return Particulars.of(fields);
    }

    void says(CatalogueRow row) {
        fields = row.particulars().texts();
    }
}
