package org.kalends.outbox;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kalends.backends.BackendsResource;
import org.kalends.backends.TopicMessage;
import org.kalends.backends.TopicReader;
import org.kalends.contracts.StepCancelled;
import org.kalends.contracts.Topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(BackendsResource.class)
class HearingTest {

    private static final String DEAD_LETTERS = Topic.CAMPAIGN.deadLetters("test");

    private final UUID campaign = UUID.randomUUID();
    private final UUID step = UUID.randomUUID();
    private Stranger stranger;
    private Heard heard;

    @Inject
    DataSource database;

    @Inject
    CampaignListener listener;

    @BeforeEach
    void connect() {
        stranger = new Stranger(BackendsResource.kafka().bootstrapServers());
        heard = new Heard(database);
    }

    @AfterEach
    void disconnect() {
        stranger.close();
    }

    @Test
    void aMessageThatComesTwiceTakesEffectOnce() throws Exception {
        ProducerRecord<String, byte[]> message = Stranger.message(new StepCancelled(campaign, step, "rain"));
        stranger.send(message);
        stranger.send(message);
        sendAndAwaitTheNext();
        assertThat(heard.times(step)).isOne();
    }

    @Test
    void whatIsNotJsonGoesToTheDeadLettersAndTheNextIsHeard() throws Exception {
        stranger.send(Stranger.message("org.kalends.step.cancelled.v1", campaign.toString(), "not JSON"));
        sendAndAwaitTheNext();
        TopicMessage dead = deadLetter();
        assertThat(dead.text()).isEqualTo("not JSON");
        assertThat(dead.header("dead-letter-reason")).contains("org.kalends.step.cancelled.v1", "not");
        assertThat(dead.header("ce_type")).isEqualTo("org.kalends.step.cancelled.v1");
        assertThat(dead.header("dead-letter-topic")).isEqualTo(Topic.CAMPAIGN.address());
    }

    @Test
    void aMissingFieldIsNamedInTheDeadLettersReason() throws Exception {
        stranger.send(Stranger.message(
                "org.kalends.step.cancelled.v1", campaign.toString(), "{\"campaignId\":\"" + campaign + "\"}"));
        sendAndAwaitTheNext();
        assertThat(deadLetter().header("dead-letter-reason")).contains("StepCancelled.stepId is missing");
    }

    @Test
    void whatIsNoCloudEventGoesToTheDeadLetters() throws Exception {
        stranger.send(new ProducerRecord<>(Topic.CAMPAIGN.address(), campaign.toString(), "{}".getBytes(UTF_8)));
        sendAndAwaitTheNext();
        assertThat(deadLetter().header("dead-letter-reason")).isEqualTo("The header ce_specversion is missing");
    }

    @Test
    void aTombstoneGoesToTheDeadLetters() throws Exception {
        stranger.send(new ProducerRecord<>(Topic.CAMPAIGN.address(), campaign.toString(), null));
        sendAndAwaitTheNext();
        assertThat(deadLetter().text()).isNull();
    }

    @Test
    void anEventOfAnotherTopicGoesToTheDeadLetters() throws Exception {
        stranger.send(Stranger.message("org.kalends.mail.chunk-planned.v1", campaign.toString(), "{}"));
        sendAndAwaitTheNext();
        assertThat(deadLetter().header("dead-letter-reason")).contains("does not belong on this topic");
    }

    @Test
    void aTypeThatIsNotKnownIsIgnored() throws Exception {
        stranger.send(Stranger.message("org.kalends.step.renamed.v1", campaign.toString(), "not even JSON"));
        sendAndAwaitTheNext();
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aFieldThatIsNotKnownIsIgnored() throws Exception {
        String data = "{\"campaignId\":\"%s\",\"stepId\":\"%s\",\"reason\":\"rain\",\"mood\":{}}";
        stranger.send(
                Stranger.message("org.kalends.step.cancelled.v1", campaign.toString(), data.formatted(campaign, step)));
        await().until(() -> heard.times(step) == 1);
    }

    @Test
    void transactionsThatMetAreTriedAgain() throws Exception {
        stranger.send(Stranger.message(new StepCancelled(campaign, step, CampaignListener.CONFLICT_TWICE)));
        sendAndAwaitTheNext();
        assertThat(heard.times(step)).isOne();
        assertThat(listener.triesOf(step)).isEqualTo(3);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aLostConnectionIsTriedAgain() throws Exception {
        stranger.send(Stranger.message(new StepCancelled(campaign, step, CampaignListener.CUT_OFF_TWICE)));
        sendAndAwaitTheNext();
        assertThat(heard.times(step)).isOne();
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void whatFailsForGoodIsPutAsideAfterThreeTriesWithoutATrace() throws Exception {
        ProducerRecord<String, byte[]> message =
                Stranger.message(new StepCancelled(campaign, step, CampaignListener.ALWAYS_WRONG));
        stranger.send(message);
        sendAndAwaitTheNext();
        assertThat(listener.triesOf(step)).isEqualTo(3);
        assertThat(heard.times(step)).isZero();
        assertThat(heard.logged(new String(message.headers().lastHeader("ce_id").value(), UTF_8)))
                .isZero();
        assertThat(deadLetter().header("dead-letter-reason")).isEqualTo("This step is always wrong");
    }

    private void sendAndAwaitTheNext() throws ExecutionException, InterruptedException {
        UUID next = UUID.randomUUID();
        stranger.send(Stranger.message(new StepCancelled(campaign, next, "next")));
        await().until(() -> heardOnce(next));
    }

    private boolean heardOnce(UUID which) throws SQLException {
        return heard.times(which) == 1;
    }

    private List<TopicMessage> deadLetters() {
        return new TopicReader(BackendsResource.kafka().bootstrapServers())
                .read(DEAD_LETTERS).stream()
                        .filter(message -> campaign.toString().equals(message.key()))
                        .toList();
    }

    private TopicMessage deadLetter() {
        await().until(() -> deadLetters().size() == 1);
        return deadLetters().getFirst();
    }
}
