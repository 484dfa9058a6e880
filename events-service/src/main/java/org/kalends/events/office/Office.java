package org.kalends.events.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SpeakerTerm> speakers;

    @JdbcTypeCode(SqlTypes.JSON)
    private WorkDays days;

    private String hub;
    private Instant speakerChangesAt;

    private long sequence;

    @Version
    private long version;

    protected Office() {}

    Office(String key) {
        this.id = UUID.randomUUID();
        this.key = key;
    }

    /** Takes over what was registered. @param today the date there @return what to tell the others */
    OfficeRegistered register(OfficeDetails details, LocalDate today) {
        names = Map.copyOf(details.names());
        country = details.country();
        cities = Map.copyOf(details.cities());
        zone = details.zone();
        locales = List.copyOf(details.locales());
        speakers = details.speakers();
        days = details.days();
        hub = details.hub();
        return tellAnew(today);
    }

    /** The office with the speaker of today. @return what to tell the others */
    OfficeRegistered tellAnew(LocalDate today) {
        sequence++;
        speakerChangesAt = SpeakerTerm.nextChange(speakers, today)
                .map(day -> day.atStartOfDay(zone()).toInstant())
                .orElse(null);
        return new OfficeRegistered(snapshot(today), sequence);
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

    /** Its name per language (BCP 47). */
    public Map<String, String> names() {
        return names;
    }

    public String city(Locale locale) {
        return inLanguage(cities, locale);
    }

    /** The days on which it works. */
    public OfficeDays days() {
        return OfficeDays.of(country, days);
    }

    /** Who speaks for it on this day. */
    public Optional<Speaker> speaker(LocalDate day) {
        return SpeakerTerm.inForce(speakers, day);
    }

    /** The key of the office it is a spoke of. */
    public Optional<String> hub() {
        return Optional.ofNullable(hub);
    }

    /** The office as it is known now, with the speaker of this day. */
    public OfficeSnapshot snapshot(LocalDate day) {
        return new OfficeSnapshot(
                key, names, country, cities, zone, locales, speaker(day).orElse(null), hub);
    }

    OfficeDetails details() {
        return new OfficeDetails(names, country, cities, zone, locales, null, speakers, days, hub);
    }

    private String inLanguage(Map<String, String> words, Locale locale) {
        String inOwn = words.getOrDefault(locales.getFirst(), key);
        return words.getOrDefault(locale.getLanguage(), words.getOrDefault("en", inOwn));
    }
}
