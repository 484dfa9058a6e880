package org.kalends.events.office;

import java.time.ZoneId;
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
import org.kalends.contracts.OfficeRegistered;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.Speaker;

/** A unit that speaks: its country, zone, languages and speaker. */
@Entity
public class Office {

    @Id
    private UUID id;

    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private String country;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> cities;

    private String zone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar(35)[]")
    private List<String> locales;

    private String speakerName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> speakerTitles;

    private long sequence;

    @Version
    private long version;

    protected Office() {}

    Office(String key) {
        this.id = UUID.randomUUID();
        this.key = key;
    }

    /** Takes over what was registered. @return what to tell the others */
    OfficeRegistered register(OfficeDetails details) {
        names = Map.copyOf(details.names());
        country = details.country();
        cities = Map.copyOf(details.cities());
        zone = details.zone();
        locales = List.copyOf(details.locales());
        speakerName = details.speaker() == null ? null : details.speaker().name();
        speakerTitles = details.speaker() == null || details.speaker().titles() == null
                ? Map.of()
                : Map.copyOf(details.speaker().titles());
        sequence++;
        return new OfficeRegistered(snapshot(), sequence);
    }

    public String key() {
        return key;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String country() {
        return country;
    }

    public List<String> locales() {
        return locales;
    }

    public String name(Locale locale) {
        return inLanguage(names, locale);
    }

    public String city(Locale locale) {
        return inLanguage(cities, locale);
    }

    public OfficeSnapshot snapshot() {
        return new OfficeSnapshot(key, names, country, cities, zone, locales, speaker());
    }

    OfficeDetails details() {
        return new OfficeDetails(names, country, cities, zone, locales, speaker());
    }

    private Speaker speaker() {
        return speakerName == null && speakerTitles.isEmpty() ? null : new Speaker(speakerName, speakerTitles);
    }

    private String inLanguage(Map<String, String> words, Locale locale) {
        String inOwn = words.getOrDefault(locales.getFirst(), key);
        return words.getOrDefault(locale.getLanguage(), words.getOrDefault("en", inOwn));
    }
}
