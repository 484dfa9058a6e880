package org.kalends.local.rehearsal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.kalends.local.api.Refused;
import org.kalends.local.process.Patience;
import org.kalends.local.process.Probe;
import org.kalends.local.stack.Stack;

/** Plays the founding example of July 2020 on a new stack and checks that it arrives everywhere. */
public final class Rehearsal {

    /** When it begins, by the clock of all services. */
    public static final Instant BEGINNING = Instant.parse("2020-07-10T03:00:00Z");

    private static final Duration A_MOMENT = Duration.ofSeconds(60);
    private static final List<String> SUBSCRIBERS =
            List.of("editor@times.example.org", "gulnara@gazeta.example.org", "desk@radio.example.org");

    private final Stack stack;
    private final People people;
    private final Timeline timeline;

    /**
     * @param stack running, with the sample data and nothing planned
     * @param out told each line of the timeline
     */
    public Rehearsal(Stack stack, Consumer<String> out) {
        this.stack = stack;
        this.people = new People(stack.origin());
        this.timeline = new Timeline(stack.clock(), out);
    }

    /** Plays it. Answers whether everything was seen. */
    public boolean play() {
        timeline.say("The founding example: a statement for 30 July 2020, World Day Against Trafficking in Persons");
        try {
            play(2020);
            nextYear();
        } catch (NotSeen | Refused stop) {
            timeline.missed(stop.getMessage());
        }
        boolean complete = timeline.missing().isEmpty();
        timeline.say(
                complete
                        ? "Everything was seen. The clock stays in the rehearsal."
                        : "Not seen: " + String.join("; ", timeline.missing()));
        return complete;
    }

    private void play(int year) {
        JsonNode campaign = people.plan(year);
        JsonNode step = campaign.path("steps").path(0);
        timeline.saw(
                "planned",
                campaign.path("title").asText() + ", by ines; due "
                        + step.path("dueLocal").asText());
        JsonNode draft = drafted(step);
        timeline.saw("drafted", wordsOf(draft));
        String page = draft.path("pages").path("en").asText();
        int before = Probe.status(URI.create(stack.origin() + page));
        JsonNode revised = people.revise(draft);
        timeline.saw("submitted", "revision " + revised.path("revision").asInt() + ", by leila");
        JsonNode approved = people.approve(revised);
        timeline.saw("approved", "hash " + approved.path("contentHash").asText() + ", by tomas");
        stack.clock().jumpTo(Instant.parse(step.path("dueAt").asText()).minusSeconds(2));
        released(revised.path("id").asText());
        arrived(revised.path("id").asText());
        int after = Probe.status(URI.create(stack.origin() + page));
        timeline.check(
                before == 404 && after == 200,
                "page",
                stack.origin() + page + " (" + before + " before its time, " + after + " after)");
        boarded(campaign.path("id").asText());
    }

    private JsonNode drafted(JsonNode step) {
        stack.clock().jumpTo(Instant.parse(step.path("draftAt").asText()).plusSeconds(1));
        JsonNode[] found = new JsonNode[1];
        await("the draft", () -> {
            JsonNode statements = people.statementsOf(step.path("id").asText());
            found[0] = statements.path(0);
            return !statements.isEmpty();
        });
        return people.statement(found[0].path("id").asText());
    }

    private void released(String id) {
        await(
                "the release",
                () -> "released".equals(people.statement(id).path("state").asText()));
        timeline.saw("released", "by its own time");
    }

    private void arrived(String id) {
        boolean all = patience().until(() -> mailboxes() == SUBSCRIBERS.size());
        timeline.check(
                all, "mailed", mailboxes() + "/" + SUBSCRIBERS.size() + " mailboxes: " + stack.origin() + "/mailbox");
        String[] address = {""};
        boolean posted = patience().until(() -> {
            address[0] = people.postOf(id);
            return !address[0].isEmpty();
        });
        int status = Probe.status(URI.create(posted ? address[0] : stack.origin() + "/none"));
        timeline.check(status == 200 || status == 302, "posted", address[0] + " (answers " + status + ")");
    }

    private void boarded(String campaign) {
        boolean seen = patience().until(() -> {
            String state = people.campaign(campaign)
                    .path("steps")
                    .path(0)
                    .path("state")
                    .asText();
            return state.equals("released") || state.equals("done");
        });
        timeline.check(seen, "boarded", "the campaign's board shows it as released");
    }

    private void nextYear() {
        JsonNode step = people.plan(2021).path("steps").path(0);
        String text = textOf(drafted(step));
        boolean counted =
                says(text, "eight years ago", "21st", "восемь лет назад", "21-ю", "сегіз жыл бұрын", "21 жылдығына");
        timeline.check(
                counted,
                "drafted",
                "the statement of 2021 says “eight years ago” and “21st”, in Russian and Kazakh too");
    }

    private String wordsOf(JsonNode draft) {
        String text = textOf(draft);
        timeline.check(
                says(text, "seven years ago", "20th", "семь лет назад", "20-ю", "жеті жыл бұрын", "20 жылдығына"),
                "counted",
                "“seven years ago”, “20th”; “семь лет назад”, “20-ю”; “жеті жыл бұрын”, “20 жылдығына”");
        return draft.path("variants").size() + " texts: " + String.join(", ", people.kindsOf(draft));
    }

    private static boolean says(String text, String... words) {
        return Stream.of(words).allMatch(text::contains);
    }

    private static String textOf(JsonNode statement) {
        StringBuilder text = new StringBuilder();
        statement
                .path("variants")
                .forEach(variant -> text.append(variant.path("source").asText()).append('\n'));
        return text.toString();
    }

    private int mailboxes() {
        return (int) SUBSCRIBERS.stream()
                .filter(address -> !stack.mail().mailbox(address).isEmpty())
                .count();
    }

    private static Patience patience() {
        return new Patience(A_MOMENT, Duration.ofMillis(250));
    }

    private static void await(String what, java.util.function.BooleanSupplier question) {
        if (!patience().until(question)) {
            throw new NotSeen(what + " did not come within " + A_MOMENT.toSeconds() + " s");
        }
    }
}
