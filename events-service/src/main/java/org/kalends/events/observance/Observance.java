package org.kalends.events.observance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.events.observance.rule.DateRule;
import org.kalends.events.observance.rule.DateSpan;

/** A day, week, month, year or anniversary that is marked. */
@Entity
public class Observance {

    @Id
    private UUID id;

    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private String kind;
    private String rule;
    private Integer since;
    private String proclaimedBy;
    private String resolution;
    private String officialUrl;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(80)[]")
    private List<String> topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(2)[]")
    private List<String> countries;

    @Version
    private long version;

    protected Observance() {}

    Observance(CatalogueRow row, Map<String, String> names) {
        this.id = UUID.randomUUID();
        this.key = row.key();
        this.names = Map.copyOf(names);
        this.kind = row.kind();
        this.rule = row.rule();
        this.since = row.since();
        this.proclaimedBy = row.proclaimedBy();
        this.resolution = row.resolution();
        this.officialUrl = row.officialUrl();
        this.topics = row.topics();
        this.countries = row.countries();
    }

    public String key() {
        return key;
    }

    /** Its name in this language, in English when it has none there. */
    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("en", key));
    }

    public Map<String, String> names() {
        return names;
    }

    public String kind() {
        return kind;
    }

    public DateRule dateRule() {
        return DateRule.parse(rule);
    }

    /** The date rule as it is written. */
    public String rule() {
        return rule;
    }

    /** Its occurrences that begin in this calendar year; none before it was first observed or proclaimed. */
    public List<DateSpan> occurrences(int year) {
        DateRule parsed = dateRule();
        boolean tooEarly = since != null && year < since && !(parsed instanceof DateRule.WholeYears);
        return tooEarly ? List.of() : parsed.in(year);
    }

    public Integer since() {
        return since;
    }

    public String proclaimedBy() {
        return proclaimedBy;
    }

    public String resolution() {
        return resolution;
    }

    public String officialUrl() {
        return officialUrl;
    }

    public List<String> topics() {
        return topics;
    }

    public List<String> countries() {
        return countries;
    }

    public ObservanceSnapshot snapshot() {
        return new ObservanceSnapshot(key, names, kind, since, proclaimedBy, officialUrl, topics);
    }
}
