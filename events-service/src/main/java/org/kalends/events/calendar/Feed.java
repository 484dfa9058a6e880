package org.kalends.events.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A calendar to subscribe to: a filter, in a language, at a secret address, until somebody revokes it. */
@Entity
@Table(name = "calendar_feed")
class Feed {

    @Id
    private UUID id;

    private String secretHash;
    private String name;
    private String office;
    private String topic;
    private String country;
    private String shows;
    private String locale;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(100)[]")
    private List<String> offices;

    private String madeBy;
    private String maker;
    private Instant madeAt;
    private String revokedBy;
    private Instant revokedAt;

    @Version
    private long version;

    protected Feed() {}

    /** Who makes it: their id, their name, and the offices they work for; none means all. */
    record Maker(String id, String name, Set<String> offices) {}

    Feed(Secret secret, String name, CalendarFilter filter, Locale locale, Maker maker, Instant now) {
        this.id = UUID.randomUUID();
        this.secretHash = secret.hash();
        this.name = name;
        this.office = filter.office();
        this.topic = filter.topic();
        this.country = filter.country();
        this.shows = filter.show();
        this.locale = locale.toLanguageTag();
        this.offices = maker.offices().stream().sorted().toList();
        this.madeBy = maker.id();
        this.maker = maker.name();
        this.madeAt = now;
    }

    /** Nobody reads it any more. Revoking again changes nothing. */
    void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = now;
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isOf(String person) {
        return madeBy.equals(person);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    CalendarFilter filter() {
        return CalendarFilter.of(office, topic, country, shows);
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** Whether it may tell of what this office does. */
    boolean tellsOf(String key) {
        return offices.isEmpty() || offices.contains(key);
    }

    String maker() {
        return maker;
    }

    Instant madeAt() {
        return madeAt;
    }

    String revokedBy() {
        return revokedBy;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
