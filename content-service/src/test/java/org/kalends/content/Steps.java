package org.kalends.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.kalends.contracts.ContractJson;
import org.kalends.contracts.Event;
import org.kalends.contracts.ObservanceSnapshot;
import org.kalends.contracts.OccurrenceSnapshot;
import org.kalends.contracts.OfficeSnapshot;
import org.kalends.contracts.Speaker;
import org.kalends.contracts.StepDraftRequested;
import org.kalends.contracts.StepDue;
import org.kalends.outbox.CloudEvent;
import org.kalends.outbox.CloudEvents;

/** Steps and messages to try the service with. */
public final class Steps {

    public static final String OBSERVANCE = "world-day-against-trafficking-in-persons";

    private Steps() {}

    /** The embassy of the founding example, with a key of its own for each test. */
    public static OfficeSnapshot office(String key) {
        return new OfficeSnapshot(
                key,
                Map.of(
                        "en",
                        "U.S. Embassy in Nur-Sultan",
                        "ru",
                        "Посольство США в Нур-Султане",
                        "kk",
                        "АҚШ-тың Нұр-Сұлтандағы елшілігі"),
                "KZ",
                Map.of("en", "Nur-Sultan", "ru", "Нур-Султан", "kk", "Нұр-Сұлтан"),
                "Asia/Almaty",
                List.of("en", "kk", "ru"),
                new Speaker("William H. Moser", Map.of("en", "Ambassador", "ru", "Посол", "kk", "Елші")));
    }

    public static OccurrenceSnapshot worldDay(int year) {
        ObservanceSnapshot observance = new ObservanceSnapshot(
                OBSERVANCE,
                Map.of("en", "World Day Against Trafficking in Persons"),
                "day",
                2013,
                "United Nations",
                "https://www.un.org/en/observances/end-human-trafficking-day",
                List.of("human rights"));
        return new OccurrenceSnapshot(observance, year, LocalDate.of(year, 7, 30));
    }

    public static StepDraftRequested requested(OfficeSnapshot office, OccurrenceSnapshot occurrence) {
        return requested(office, occurrence, null);
    }

    public static StepDraftRequested requested(OfficeSnapshot office, OccurrenceSnapshot occurrence, Instant embargo) {
        Instant due = Instant.parse(occurrence.year() + "-07-30T03:00:00Z");
        return new StepDraftRequested(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "statement",
                occurrence,
                office,
                LocalDateTime.parse(occurrence.year() + "-07-30T09:00"),
                due,
                Instant.parse(occurrence.year() + "-07-29T10:00:00Z"),
                embargo,
                "hold",
                List.of("page", "mail", "social"));
    }

    /** The same office, whose statements must be in German too, for which there are no templates. */
    public static OfficeSnapshot inGermanToo(String key) {
        OfficeSnapshot office = office(key);
        return new OfficeSnapshot(
                office.key(),
                office.names(),
                office.country(),
                office.cities(),
                office.zone(),
                List.of("en", "de"),
                office.speaker());
    }

    /** The step with this late policy. */
    public static StepDraftRequested late(StepDraftRequested step, String policy) {
        return new StepDraftRequested(
                step.campaignId(),
                step.stepId(),
                step.kind(),
                step.occurrence(),
                step.office(),
                step.dueLocal(),
                step.dueAt(),
                step.approveBy(),
                step.embargoUntil(),
                policy,
                step.channelKinds());
    }

    public static StepDue due(StepDraftRequested step) {
        return new StepDue(step.campaignId(), step.stepId(), step.dueAt(), "hold");
    }

    /** A message as it comes from the broker, with an id of its own. */
    public static ConsumerRecord<String, byte[]> message(Event event) {
        ProducerRecord<String, byte[]> sent = CloudEvents.write(
                event.type().topic().address(),
                new CloudEvent(
                        UUID.randomUUID().toString(),
                        "/events",
                        event.type().ceType(),
                        Instant.parse("2020-07-01T00:00:00Z"),
                        event.key(),
                        json(event)));
        ConsumerRecord<String, byte[]> heard = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(heard.headers()::add);
        return heard;
    }

    private static byte[] json(Event event) {
        try {
            return ContractJson.mapper().writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
