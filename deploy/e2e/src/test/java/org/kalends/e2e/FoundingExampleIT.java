package org.kalends.e2e;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kalends.local.stack.Stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The founding example through the browser: from the calendar to the mailbox, with a picture of every page on the way. */
@ResourceLock(Kalends.LOCK)
class FoundingExampleIT {

    private static final String OBSERVANCE = "/events/observances/world-day-against-trafficking-in-persons";
    private static final String SENTENCE = "We thank everyone in Kazakhstan who answers a call for help.";
    private static final List<String> SUBSCRIBERS =
            List.of("editor@times.example.org", "gulnara@gazeta.example.org", "desk@radio.example.org");

    private final Stack stack = Kalends.stack();
    private final Chromium chromium = new Chromium(stack.origin());
    private final List<String> violations = new ArrayList<>();

    @BeforeEach
    void beginInJuly2020() {
        stack.clock().jumpTo(Instant.parse("2020-07-10T03:00:00Z"));
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void theStatementOf30July2020GoesFromTheCalendarToEveryMailbox() {
        Page ines = chromium.signedIn("ines");
        String board = plan(ines);

        stack.clock().jumpTo(Instant.parse("2020-07-16T03:00:01Z"));
        Page leila = chromium.signedIn("leila");
        String desk = openDraft(leila, board);
        reviseAndSubmit(leila);
        leila.navigate(desk + "/review");
        assertThat(leila.locator("button[value=approve]")).hasCount(0);

        look(chromium.signedIn("tomas"), "today");
        Page tomas = chromium.signedIn("tomas", "en", ColorScheme.LIGHT, 390);
        approve(tomas, desk);
        Page visitor = chromium.visitor();
        String newsroom = newsroomAddress();
        assertThat(visitor.navigate(newsroom).status()).isEqualTo(404);
        look(visitor, "not-found");

        stack.clock().jumpTo(Instant.parse("2020-07-30T03:00:00Z"));
        Kalends.await("the public page", () -> visitor.navigate(newsroom).status() == 200);
        readNewsroom(visitor);
        watchDelivery(ines, board);
        readMail(ines);
        readInOtherWays(board, desk);
        assertThat(violations).as("serious findings of axe-core").isEmpty();
    }

    private String plan(Page ines) {
        look(ines, "today-empty");
        ines.navigate("/events/calendar?month=2020-07");
        assertThat(ines.locator("body")).containsText("Trafficking in Persons");
        look(ines, "calendar");
        ines.navigate("/events/observances?text=trafficking");
        look(ines, "observances");
        ines.navigate(OBSERVANCE);
        look(ines, "observance");
        ines.locator("main a.btn.go").first().click();
        ines.locator("#year").fill("2020");
        ines.locator("#office-us-nur-sultan").check();
        look(ines, "plan");
        ines.locator("button[value=preview]").click();
        assertThat(ines.locator("main")).containsText("09:00");
        look(ines, "plan-preview");
        ines.locator("button[value=confirm]").click();
        ines.waitForURL("**/events/campaigns/*-*");
        look(ines, "campaign-planned");
        return ines.url().replaceAll("[?#].*", "");
    }

    private String openDraft(Page leila, String board) {
        Kalends.await("the draft on the board", () -> {
            leila.navigate(board);
            return leila.locator("a.st[href^='/content/statements/']").count() > 0;
        });
        leila.locator("a.st[href^='/content/statements/']").first().click();
        leila.waitForURL("**/content/statements/*-*");
        assertThat(leila.locator("#source-page")).containsText("seven years ago");
        assertThat(leila.locator("#source-page")).containsText("20th");
        look(leila, "statement");
        return leila.url().replaceAll("[?#].*", "");
    }

    private void reviseAndSubmit(Page leila) {
        String text = leila.locator("#source-page").inputValue();
        leila.locator("#source-page").fill(text + "\n\n" + SENTENCE);
        leila.locator("form[aria-labelledby=s1] button").last().click();
        assertThat(leila.locator(".hist li")).hasCount(2);
        leila.navigate(leila.url().replaceAll("[?#].*", "") + "/changes?from=1&to=2");
        assertThat(leila.locator("ins").first()).containsText("answers a call for help");
        look(leila, "changes");
        leila.goBack();
        leila.locator("form[action$='/submission'] button").click();
        assertThat(leila.locator(".bar .st")).hasAttribute("data-s", "review");
    }

    private void approve(Page tomas, String desk) {
        look(tomas, "today-approver-390");
        tomas.navigate(desk + "/review");
        look(tomas, "review-390");
        tomas.locator("a[href='#sure']").click();
        tomas.locator("button[value=approve]").click();
        tomas.navigate(desk);
        assertThat(tomas.locator(".bar .st")).hasAttribute("data-s", "approved");
    }

    private String newsroomAddress() {
        return Kalends.page(stack, "us-nur-sultan", "world-day-against-trafficking-in-persons", "en");
    }

    private void readNewsroom(Page visitor) {
        assertThat(visitor.locator("article")).containsText(SENTENCE);
        assertThat(visitor.locator(".story .num").first()).containsText("30");
        look(visitor, "newsroom");
        visitor.locator("a[hreflang=ru]").first().click();
        assertThat(visitor.locator("html")).hasAttribute("lang", "ru");
        look(visitor, "newsroom-ru");
        visitor.locator("a[hreflang=kk]").first().click();
        assertThat(visitor.locator("html")).hasAttribute("lang", "kk");
        assertThat(visitor.locator("article")).containsText("жеті жыл бұрын");
        visitor.navigate("/newsroom/us-nur-sultan");
        assertThat(visitor.locator("main h3 a")).hasCount(1);
        look(visitor, "newsroom-list");
        assertThat(visitor.context().cookies()).as("cookies of a public page").isEmpty();
    }

    private void watchDelivery(Page ines, String board) {
        Kalends.await("the deliveries on the board", () -> {
            ines.navigate(board);
            return ines.locator("a[href^='/notifier/deliveries/']").count() > 0;
        });
        look(ines, "campaign");
        ines.locator("a[href^='/notifier/deliveries/']").first().click();
        assertThat(ines.locator(".chan", new Page.LocatorOptions().setHasText("Mail")))
                .containsText(
                        "3",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(60_000));
        Kalends.await(
                "three mails",
                () -> SUBSCRIBERS.stream()
                        .noneMatch(to -> stack.mail().mailbox(to).isEmpty()));
        ines.reload();
        look(ines, "delivery");
        ines.navigate("/notifier/sandbox/us-nur-sultan-sandbox");
        assertThat(ines.locator("main")).containsText("/newsroom/us-nur-sultan/2020/");
        look(ines, "sandbox");
    }

    private void readMail(Page ines) {
        ines.navigate("/mailbox");
        look(ines, "mailbox");
        ines.locator("main a[href^='/mailbox/']").first().click();
        look(ines, "mailbox-mail");
        String unsubscribe = Kalends.header(stack, SUBSCRIBERS.getFirst(), "List-Unsubscribe")
                .replaceAll("(?s).*<(http[^>]+)>.*", "$1");
        ines.navigate(unsubscribe);
        look(ines, "unsubscribe");
    }

    /** The main pages in the dark, on a phone and in Russian. */
    private void readInOtherWays(String board, String desk) {
        List<String> pages =
                List.of("/events/today", "/events/calendar?month=2020-07", board, desk, "/notifier/deliveries");
        for (Page page : List.of(
                chromium.signedIn("leila", "en", ColorScheme.DARK, 1440),
                chromium.signedIn("leila", "en", ColorScheme.LIGHT, 390),
                chromium.signedIn("aigerim", "ru", ColorScheme.LIGHT, 1440))) {
            String way = page.viewportSize().width == 390
                    ? "390"
                    : page.locator("html").getAttribute("lang").equals("ru") ? "ru" : "dark";
            for (String address : pages) {
                page.navigate(address);
                look(page, address.replaceAll("https?://[^/]+", "").split("[/?]")[2] + "-" + way);
            }
        }
    }

    /** A picture, the findings of axe-core and, on a page with a header, the time of the reader's office in it. */
    private void look(Page page, String name) {
        if (page.locator("header .here").count() > 0) {
            assertThat(page.locator("header .here time")).isAttached();
        }
        Chromium.photograph(page, name);
        violations.addAll(Chromium.seriousViolations(page));
    }
}
