package org.kalends.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kalends.local.api.KalendsApi;
import org.kalends.local.process.ServiceProcess;
import org.kalends.local.stack.Stack;

import static org.assertj.core.api.Assertions.assertThat;

/** What kill -9 costs in the middle of a fan-out: nothing is lost, nothing is posted twice. */
@ResourceLock(Kalends.LOCK)
class CrashIT {

    private static final int RECIPIENTS = 500;
    private static final String OFFICE = "mission-riga";

    private final Stack stack = Kalends.stack();
    private final KalendsApi rania = new KalendsApi(stack.origin(), "rania");

    @Test
    void everyServiceKilledDuringTheFanOutLosesNothingAndPostsOnce() {
        Offices offices = new Offices(stack);
        offices.open(OFFICE, "LV", "Riga", "Europe/Riga");
        offices.listen(OFFICE, "crash000@reader.example.org");
        rania.post("/notifier/api/v1/audiences/" + OFFICE + "/subscribers", "text/csv", recipients());
        Campaign campaign =
                new Campaign(stack).drafted("world-braille-day", 2022, OFFICE).approved();

        campaign.due();
        for (String service : List.of("content", "notifier", "events")) {
            awaitProgress(service);
            crash(stack.service(service));
        }

        Kalends.await(
                "the end of the fan-out",
                () -> campaign.publication("mail").path("state").asText().equals("sent"));
        assertThat(mailboxes()).as("mailboxes reached").hasSize(RECIPIENTS);
        assertThat(mailboxes().values().stream().mapToLong(count -> count - 1).sum())
                .as("mails repeated: at most the one in doubt on each connection")
                .isLessThanOrEqualTo(4);
        Kalends.await(
                "the post",
                () -> campaign.publication("sandbox").path("state").asText().equals("sent"));
        assertThat(campaign.publication("sandbox").path("counts").path("sent").asInt())
                .isEqualTo(1);
        JsonNode counts = campaign.publication("mail").path("counts");
        assertThat(counts.path("sent").asInt()).isEqualTo(RECIPIENTS);
        assertThat(counts.path("waiting").asInt() + counts.path("unknown").asInt())
                .isZero();
    }

    /** Content is killed as its moment comes, the others as soon as the first mails are in. */
    private void awaitProgress(String service) {
        if (!service.equals("content")) {
            Kalends.await("the first mails", () -> !mailboxes().isEmpty());
        }
    }

    private static void crash(ServiceProcess service) {
        service.kill();
        service.start();
        service.awaitReady(Duration.ofMinutes(5));
    }

    private static String recipients() {
        return IntStream.range(1, RECIPIENTS)
                .mapToObj(n -> String.format(Locale.ROOT, "crash%03d@reader.example.org,Reader %03d,en", n, n))
                .collect(Collectors.joining("\n", "address,name,locale\n", "\n"));
    }

    private Map<String, Long> mailboxes() {
        return stack.mail().received().stream()
                .map(CrashIT::recipient)
                .filter(address -> address.startsWith("crash"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().replaceAll(".*<|>.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail without a recipient", e);
        }
    }
}
