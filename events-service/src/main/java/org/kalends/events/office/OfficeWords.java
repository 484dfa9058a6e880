package org.kalends.events.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about offices. */
@MessageBundle("offices")
public interface OfficeWords {

    @Message("Offices")
    String title();

    @Message("Register an office")
    String register();

    @Message("No office yet")
    String none();

    @Message("An office speaks: it has a country, a clock, languages and a speaker. Campaigns are planned for offices.")
    String noneHint();

    @Message("Office")
    String office();

    @Message("City")
    String city();

    @Message("Its time now")
    String time();

    @Message("Languages")
    String locales();

    @Message("The office was saved.")
    String saved();

    @Message("All offices")
    String allOffices();

    @Message("Key")
    String key();

    @Message("Small letters, digits and hyphens; it never changes.")
    String keyHint();

    @Message("Name in English")
    String nameEn();

    @Message("Name in Russian")
    String nameRu();

    @Message("Host country")
    String country();

    @Message("Two capital letters, such as KZ.")
    String countryHint();

    @Message("City in English")
    String cityEn();

    @Message("City in Russian")
    String cityRu();

    @Message("Time zone")
    String zone();

    @Message("Such as Asia/Almaty.")
    String zoneHint();

    @Message("Its own first, such as en, kk, ru.")
    String localesHint();

    @Message("Speaker's name (optional)")
    String speakerName();

    @Message("Speaker's title in English")
    String titleEn();

    @Message("Speaker's title in Russian")
    String titleRu();

    @Message("Back to the list")
    String cancel();

    @Message("Save the office")
    String save();
}
