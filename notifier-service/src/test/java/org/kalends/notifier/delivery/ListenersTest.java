package org.kalends.notifier.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.backends.TopicMessage;
import org.kalends.backends.TopicReader;
import org.kalends.contracts.DeliveryCounts;
import org.kalends.contracts.MailChunkPlanned;
import org.kalends.contracts.OfficeRegistered;
import org.kalends.contracts.SocialPostPlanned;
import org.kalends.contracts.StatementReleased;
import org.kalends.contracts.Topic;
import org.kalends.notifier.Backed;
import org.kalends.notifier.Messages;
import org.kalends.notifier.Told;
import org.kalends.notifier.office.OfficeListener;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@Backed
@TestSecurity(
        user = "ines",
        roles = {"viewer", "manager"})
class ListenersTest {

    private static final DeliveryCounts ONE_SENT = new DeliveryCounts(1, 0, 1, 0, 0, 0);

    @Inject
    Told told;

    @Inject
    StatementListener statements;

    @Inject
    MailListener mails;

    @Inject
    SocialListener posts;

    @Inject
    OfficeListener offices;

    @Inject
    org.kalends.notifier.office.Offices known;

    @Test
    void aReleaseHeardTwiceAndOutOfOrderIsPlannedOnce() {
        String office = told.office();
        Mailing.account(office, "sandbox");
        Mailing.subscribe(office, 1);
        UUID statement = UUID.randomUUID();
        StatementReleased second = Told.release(office, statement, 2, 9);
        UUID id = UUID.randomUUID();

        statements.hear(Messages.of(id, second));
        statements.hear(Messages.of(id, second));
        statements.hear(Messages.of(UUID.randomUUID(), second));
        statements.hear(Messages.of(UUID.randomUUID(), Told.release(office, statement, 1, 4)));

        get("/api/v1/publications?statement=" + statement).then().body("$", hasSize(2));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Mailing.counts(second, "mail").equals(ONE_SENT)
                        && Mailing.counts(second, "sandbox").equals(ONE_SENT));
        assertThat(Mailing.received(office)).hasSize(1);
    }

    @Test
    void workHeardTwiceOrOfNothingKnownIsDoneOnce() {
        String office = told.office();
        Mailing.account(office, "sandbox");
        Mailing.subscribe(office, 1);
        StatementReleased released = Told.release(office);
        told.tell(released);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Mailing.counts(released, "mail").equals(ONE_SENT)
                        && Mailing.counts(released, "sandbox").equals(ONE_SENT));

        for (TopicMessage message : read(Topic.MAIL)) {
            mails.hear(Messages.of(UUID.randomUUID(), event(message, MailChunkPlanned.class)));
        }
        for (TopicMessage message : read(Topic.SOCIAL)) {
            posts.hear(Messages.of(UUID.randomUUID(), event(message, SocialPostPlanned.class)));
        }
        mails.hear(Messages.of(UUID.randomUUID(), new MailChunkPlanned(UUID.randomUUID(), UUID.randomUUID(), 1)));

        await().during(Duration.ofSeconds(2))
                .until(() -> Mailing.received(office).size() == 1);
        assertThat(Mailing.counts(released, "sandbox")).isEqualTo(ONE_SENT);
    }

    @Test
    void anOfficeHeardLateKeepsWhatIsNewer() {
        String key = "late-" + UUID.randomUUID().toString().substring(0, 8);
        offices.hear(Messages.of(UUID.randomUUID(), new OfficeRegistered(renamed(key, "New"), 2)));
        offices.hear(Messages.of(UUID.randomUUID(), new OfficeRegistered(renamed(key, "Old"), 1)));

        assertThat(io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                        .call(() -> known.byKey(key).name(java.util.Locale.ENGLISH)))
                .isEqualTo("New");
    }

    @Test
    void aMessageThatIsNotJsonGoesToTheDeadLettersAndTheOnesBehindItAreHeard() {
        String office = told.office();
        Mailing.subscribe(office, 1);
        StatementReleased released = Told.release(office);
        send(Messages.toSend(Messages.rubbish(released)));
        told.tell(released);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> Mailing.counts(released, "mail").equals(ONE_SENT));
        String deadLetters = Topic.STATEMENT.deadLetters("notifier");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> reader().read(deadLetters).stream()
                        .anyMatch(letter -> released.key().equals(letter.key())));
        assertThat(reader().read(deadLetters))
                .filteredOn(letter -> released.key().equals(letter.key()))
                .allSatisfy(letter ->
                        assertThat(letter.header("dead-letter-reason")).isNotBlank());
    }

    @Test
    void theOtherServicesAreToldInARisingSequence() {
        String office = told.office();
        Mailing.subscribe(office, 3);
        StatementReleased released = Told.release(office);
        told.tell(released);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Mailing.counts(released, "mail").sent() == 3);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<String> told = read(Topic.PUBLICATION).stream()
                    .map(TopicMessage::text)
                    .filter(text ->
                            text.contains(released.statement().statementId().toString()))
                    .toList();
            assertThat(told.getFirst()).contains("\"state\":\"pending\"").contains("\"sequence\":1");
            assertThat(told.getLast()).contains("\"state\":\"sent\"").contains("\"sent\":3");
            assertThat(told).allMatch(text -> !text.contains("@"));
        });
    }

    private static org.kalends.contracts.OfficeSnapshot renamed(String key, String name) {
        var office = Told.snapshot(key);
        return new org.kalends.contracts.OfficeSnapshot(
                key,
                Map.of("en", name),
                office.country(),
                office.cities(),
                office.zone(),
                office.locales(),
                office.speaker());
    }

    private static <E> E event(TopicMessage message, Class<E> type) {
        try {
            return org.kalends.contracts.ContractJson.mapper().readValue(message.text(), type);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<TopicMessage> read(Topic topic) {
        return reader().read(topic.address());
    }

    private static TopicReader reader() {
        return new TopicReader(BackendsResource.kafka().bootstrapServers());
    }

    private static void send(org.apache.kafka.clients.producer.ProducerRecord<String, byte[]> message) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                BackendsResource.kafka().bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
        }
    }
}
