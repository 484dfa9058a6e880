package org.kalends.notifier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.awaitility.Awaitility;
import org.kalends.contracts.Event;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.OfficeRegistered;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.ReleasedVariant;
import org.kalends.contracts.Speaker;
import org.kalends.contracts.StatementRef;
import org.kalends.contracts.StatementReleased;
import org.kalends.notifier.office.Offices;
import org.kalends.outbox.Outbox;

/** What the other services tell, over real Kafka. */
@ApplicationScoped
public class Told {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    @Inject
    Outbox outbox;

    @Inject
    Offices offices;

    /** Sends an event over its topic. */
    public void tell(Event event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    }

    /** A new office, known to the service when this returns. */
    public String office() {
        String key = "office-" + UUID.randomUUID().toString().substring(0, 8);
        tell(new OfficeRegistered(snapshot(key), 1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> offices.findByIdOptional(key).isPresent()));
        return key;
    }

    public static OfficeSnapshot snapshot(String key) {
        return new OfficeSnapshot(
                key,
                Map.of("en", "Embassy in Nur-Sultan", "ru", "Посольство в Нур-Султане"),
                "KZ",
                Map.of("en", "Nur-Sultan", "ru", "Нур-Султан"),
                "Asia/Almaty",
                List.of("en", "kk", "ru"),
                new Speaker(null, Map.of("en", "Ambassador", "ru", "Посол")));
    }

    public static StatementReleased release(String office) {
        return release(office, UUID.randomUUID(), 1, SEQUENCE.incrementAndGet());
    }

    public static StatementReleased release(String office, UUID statement, int revision, long sequence) {
        return new StatementReleased(
                new StatementRef(statement, UUID.randomUUID(), UUID.randomUUID(), office, sequence),
                revision,
                "hash-" + revision,
                "statement",
                new OccurrenceSnapshot(
                        new ObservanceSnapshot(
                                "world-day-against-trafficking-in-persons",
                                Map.of(
                                        "en",
                                        "World Day Against Trafficking in Persons",
                                        "ru",
                                        "Всемирный день борьбы с торговлей людьми"),
                                "day",
                                2013,
                                "United Nations",
                                null,
                                List.of("human rights")),
                        2020,
                        LocalDate.of(2020, 7, 30)),
                snapshot(office),
                Instant.parse("2020-07-30T03:00:00Z"),
                variants(),
                Map.of(
                        "en",
                        "/newsroom/" + office + "/2020/we-stand?lang=en",
                        "ru",
                        "/newsroom/" + office + "/2020/we-stand?lang=ru"));
    }

    private static List<ReleasedVariant> variants() {
        return List.of(
                new ReleasedVariant("en", "page", "We stand with Kazakhstan", "Text", "<p>Text</p>"),
                new ReleasedVariant(
                        "en",
                        "mail",
                        "We stand with Kazakhstan 🕊 against human trafficking",
                        "Seven years ago today began.",
                        "<p>Seven years ago <a href=\"/newsroom/x\">today</a> began.</p>"),
                new ReleasedVariant(
                        "ru",
                        "mail",
                        "Мы с Казахстаном против торговли людьми",
                        "Семь лет назад.",
                        "<p>Семь лет назад.</p>"),
                new ReleasedVariant("en", "social", null, "Seven years ago. We stand with Kazakhstan.", null),
                new ReleasedVariant("ru", "social", null, "Семь лет назад. Мы с Казахстаном.", null));
    }
}
