package org.kalends.notifier.office;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.kalends.contracts.OfficeRegistered;
import org.kalends.contracts.OfficeSnapshot;

/** An organisation's unit that speaks, as events-service last told of it. */
@Entity
public class Office {

    @Id
    private String key;

    @Column(nullable = false)
    @Convert(converter = SnapshotColumn.class)
    private OfficeSnapshot snapshot;

    @Column(nullable = false)
    private long sequence;

    @Version
    private int version;

    protected Office() {}

    Office(OfficeRegistered told) {
        key = told.office().key();
        snapshot = told.office();
        sequence = told.sequence();
    }

    /** Takes over what is newer than what is known; anything older came late and changes nothing. */
    void hear(OfficeRegistered told) {
        if (told.sequence() > sequence) {
            snapshot = told.office();
            sequence = told.sequence();
        }
    }

    public String key() {
        return key;
    }

    /** Its name in this language, or in its own. */
    public String name(Locale locale) {
        return inLanguage(snapshot.names(), locale, key);
    }

    public String city(Locale locale) {
        return inLanguage(snapshot.cities(), locale, key);
    }

    public ZoneId zone() {
        return ZoneId.of(snapshot.zone());
    }

    /** The languages it speaks, its own first. */
    public List<String> locales() {
        return snapshot.locales();
    }

    private String inLanguage(Map<String, String> texts, Locale locale, String otherwise) {
        if (texts == null || texts.isEmpty()) {
            return otherwise;
        }
        String own = snapshot.locales().stream()
                .map(texts::get)
                .filter(text -> text != null)
                .findFirst()
                .orElseGet(() -> texts.values().iterator().next());
        return texts.getOrDefault(locale.toLanguageTag(), texts.getOrDefault(locale.getLanguage(), own));
    }
}
