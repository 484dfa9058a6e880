package org.kalends.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kalends.local.api.KalendsApi;
import org.kalends.local.stack.Stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A statement in the hands of its office: approved, edited, held, approved late, released once, corrected and retracted. */
@ResourceLock(Kalends.LOCK)
class StatementIT {

    private static final String OBSERVANCE = "international-day-of-families";
    private static final String OFFICE = "us-nur-sultan";
    private static final String FIRST = "Every family has a story worth hearing.";
    private static final String MISTAKE = "Every family has a story worth telling.";
    private static final String NOTE = "The last sentence was misquoted.";
    private static final String WITHDRAWN = "The host asked us to wait for its own statement.";

    private final Stack stack = Kalends.stack();
    private final Chromium chromium = new Chromium(stack.origin());
    private final List<String> violations = new ArrayList<>();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void whatIsEditedAfterItsApprovalIsHeldApprovedLateReleasedOnceCorrectedAndRetracted() {
        nameTheDayInKazakh();
        Campaign campaign = new Campaign(stack).drafted(OBSERVANCE, 2033, OFFICE);
        String desk = "/content/statements/" + campaign.statement();
        Page aigerim = chromium.signedIn("aigerim", "en", ColorScheme.LIGHT, 1440);
        write(aigerim, desk, FIRST);
        submit(aigerim, desk);
        look(aigerim, "statement-in-review");
        aigerim.navigate(desk + "/review");
        assertThat(aigerim.locator("button[value=approve]")).hasCount(0);
        approve(chromium.signedIn("tomas", "en", ColorScheme.LIGHT, 390), desk);

        Page leila = chromium.signedIn("leila");
        rewrite(leila, desk, FIRST, MISTAKE);
        assertThat(leila.locator(".bar .st").first()).not().hasAttribute("data-s", "approved");
        look(leila, "statement-lapsed");
        submit(leila, desk);

        campaign.due();
        Kalends.await("the hold", () -> {
            leila.navigate(desk);
            return leila.locator(".bar .st.red").count() > 0;
        });
        look(leila, "statement-held");
        Page visitor = chromium.visitor();
        String newsroom = campaign.page("en");
        assertThat(visitor.navigate(newsroom).status()).isEqualTo(404);

        stack.clock().jumpTo(campaign.dueAt().plus(Duration.ofMinutes(40)));
        Page rania = chromium.signedIn("rania");
        approve(rania, desk);
        releaseByHand(rania, desk);
        Kalends.await("the public page", () -> visitor.navigate(newsroom).status() == 200);
        assertThat(visitor.locator("article")).containsText(MISTAKE);
        Kalends.await(
                "the post",
                () -> campaign.publication("sandbox").path("state").asText().equals("sent"));
        assertThat(campaign.publications()).as("released once").hasSize(2);

        correct(leila, rania, desk);
        Kalends.await(
                "the correction",
                () -> visitor.navigate(newsroom).status() == 200
                        && visitor.locator("body").innerText().contains(NOTE));
        assertThat(visitor.locator("article")).containsText(FIRST);
        look(visitor, "newsroom-corrected");

        readInOtherWays(desk);
        retract(rania, desk);
        Kalends.await("the retraction", () -> visitor.navigate(newsroom).status() == 410);
        assertThat(visitor.locator("body")).containsText(WITHDRAWN);
        look(visitor, "newsroom-retracted");
        rania.navigate("/content/ledger?verify=true");
        assertThat(rania.locator("[role=status] .red")).hasCount(0);
        look(rania, "ledger");
        assertThat(violations).as("serious findings of axe-core").isEmpty();
    }

    /** The calendar names it in English and Russian; the office speaks Kazakh too. */
    private void nameTheDayInKazakh() {
        ObjectNode facts = new ObjectMapper().createObjectNode();
        facts.putObject("name").put("kk", "Халықаралық отбасы күні");
        new KalendsApi(stack.origin(), "rania").put("/content/api/v1/fact-sheets/" + OBSERVANCE, facts);
    }

    private void write(Page author, String desk, String sentence) {
        author.navigate(desk + "?text=en");
        String text = author.locator("#source-page").inputValue();
        author.locator("#source-page").fill(text + "\n\n" + sentence);
        save(author);
    }

    private void rewrite(Page author, String desk, String from, String to) {
        author.navigate(desk + "?text=en");
        String text = author.locator("#source-page").inputValue();
        assertThat(text).contains(from);
        author.locator("#source-page").fill(text.replace(from, to));
        save(author);
    }

    private static void save(Page author) {
        int before = author.locator(".hist li").count();
        author.locator("form[aria-labelledby=s1] button[type=submit], form[aria-labelledby=s1] .acts button")
                .last()
                .click();
        assertThat(author.locator(".hist li")).hasCount(before + 1);
    }

    private static void submit(Page author, String desk) {
        author.navigate(desk);
        author.locator("form[action$='/submission'] button").click();
        assertThat(author.locator(".bar .st").first()).hasAttribute("data-s", "review");
    }

    private void approve(Page approver, String desk) {
        approver.navigate(desk + "/review");
        look(approver, "statement-review-" + approver.viewportSize().width);
        approver.locator("a[href='#sure']").click();
        approver.locator("button[value=approve]").click();
        approver.waitForLoadState();
    }

    private void releaseByHand(Page approver, String desk) {
        approver.navigate(desk + "/release");
        look(approver, "statement-release");
        approver.locator("#now #reason").fill("The approver was on a flight.");
        approver.locator("#now button").click();
        approver.waitForLoadState();
    }

    private void correct(Page author, Page approver, String desk) {
        author.navigate(desk + "/correction");
        author.locator("#note-en").fill(NOTE);
        look(author, "statement-correction");
        author.locator("#begin button").click();
        author.waitForLoadState();
        rewrite(author, desk, MISTAKE, FIRST);
        submit(author, desk);
        approve(approver, desk);
        approver.navigate(desk + "/correction");
        approver.locator("#publish button").click();
        approver.waitForLoadState();
    }

    private void retract(Page approver, String desk) {
        approver.navigate(desk + "/correction");
        approver.locator("#retract #reason").fill(WITHDRAWN);
        approver.locator("#retract button").click();
        approver.waitForLoadState();
    }

    private void readInOtherWays(String desk) {
        List<String> pages = List.of(desk, desk + "/changes", desk + "/translation?text=ru", "/content/statements");
        Page dark = chromium.signedIn("leila", "en", ColorScheme.DARK, 1440);
        Page narrow = chromium.signedIn("leila", "en", ColorScheme.LIGHT, 390);
        Page russian = chromium.signedIn("aigerim", "ru", ColorScheme.LIGHT, 1440);
        for (String address : pages) {
            String name = address.equals(desk) ? "desk" : address.replaceAll(".*/|\\?.*", "");
            for (Page page : List.of(dark, narrow, russian)) {
                page.navigate(address);
                look(page, "writing-" + name + "-" + (page == dark ? "dark" : page == narrow ? "390" : "ru"));
            }
        }
    }

    private void look(Page page, String name) {
        Chromium.photograph(page, name);
        violations.addAll(Chromium.seriousViolations(page));
    }
}
