package org.kalends.events.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kalends.contracts.Speaker;

/** Offices for tests. */
@ApplicationScoped
public class OfficeFixture {

    @Inject
    Offices offices;

    @Transactional
    public void have(String key, String country, String zone, String city) {
        if (offices.withKey(key).isEmpty()) {
            Office office = new Office(key);
            office.register(
                    new OfficeDetails(
                            Map.of("en", "Embassy in " + city, "ru", "Посольство, " + city),
                            country,
                            Map.of("en", city),
                            zone,
                            List.of("en", "ru"),
                            new Speaker(null, Map.of("en", "Ambassador"))),
                    LocalDate.EPOCH);
            offices.persist(office);
        }
    }

    public void haveNurSultan() {
        have("us-nur-sultan", "KZ", "Asia/Almaty", "Nur-Sultan");
    }

    @Transactional
    public void closeOn(String key, String day, String why) {
        Office office = offices.require(key);
        OfficeDetails known = office.details();
        ClosedDay closed = new ClosedDay(LocalDate.parse(day), null, Map.of("en", why));
        office.register(
                new OfficeDetails(
                        known.names(),
                        known.country(),
                        known.cities(),
                        known.zone(),
                        known.locales(),
                        null,
                        known.speakers(),
                        new WorkDays(null, null, List.of(closed)),
                        known.hub()),
                LocalDate.EPOCH);
    }

    @Transactional
    public void lose(String key) {
        offices.delete("key", key);
    }
}
