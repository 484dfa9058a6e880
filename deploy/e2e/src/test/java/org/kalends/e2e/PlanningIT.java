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

/** A campaign for five offices through the browser: planned, moved by dragging, stopped in a crisis, resumed, and planned again. */
@ResourceLock(Kalends.LOCK)
class PlanningIT {

    private static final String OBSERVANCE = "world-day-against-trafficking-in-persons";
    private static final List<String> OFFICES =
            List.of("us-manila", "mission-kathmandu", "mission-new-york", "mission-nairobi", "mission-vienna");
    private static final String REASON = "An earthquake: nothing goes out before the ambassador says so.";

    private final Stack stack = Kalends.stack();
    private final Chromium chromium = new Chromium(stack.origin());
    private final List<String> violations = new ArrayList<>();

    @BeforeEach
    void openTheOfficesInMay2031() {
        stack.clock().jumpTo(Instant.parse("2031-05-05T06:00:00Z"));
        Offices offices = new Offices(stack);
        offices.open("mission-kathmandu", "NP", "Kathmandu", "Asia/Kathmandu");
        offices.open("mission-new-york", "US", "New York", "America/New_York");
        offices.open("mission-nairobi", "KE", "Nairobi", "Africa/Nairobi");
        offices.open("mission-vienna", "AT", "Vienna", "Europe/Vienna");
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aCampaignForFiveOfficesIsPlannedMovedStoppedResumedAndPlannedAgain() {
        Page ines = chromium.signedIn("ines");
        String board = plan(ines);
        dragAStepToTheDayBefore(ines);
        stopEverything(ines, board);
        stack.clock().jumpTo(Instant.parse("2031-07-29T16:00:00Z"));
        comeBack(ines, board);
        planAgain(ines, board);
        readInOtherWays(board);
        assertThat(violations).as("serious findings of axe-core").isEmpty();
    }

    private String plan(Page ines) {
        ines.navigate("/events/campaigns/plan?observance=" + OBSERVANCE);
        ines.locator("#year").fill("2031");
        OFFICES.forEach(office -> ines.locator("#office-" + office).check());
        ines.locator("#embargo").fill("2031-07-30T06:00");
        ines.locator("button[value=preview]").click();
        assertThat(ines.locator("main [role=alert]")).containsText("Mission in Kathmandu");
        look(ines, "planning-embargo");
        ines.locator("#embargo").fill("");
        ines.locator("button[value=preview]").click();
        assertThat(ines.locator("tbody tr")).hasCount(OFFICES.size());
        look(ines, "planning-preview");
        ines.locator("button[value=confirm]").click();
        ines.waitForURL("**/events/campaigns/*-*");
        assertThat(ines.locator("table.board tbody tr")).hasCount(OFFICES.size());
        look(ines, "planning-board");
        return ines.url().replaceAll("[?#].*", "");
    }

    private void dragAStepToTheDayBefore(Page ines) {
        // steps of several offices on one day are one line; one office's can be taken hold of
        String month = "/events/calendar?month=2031-07&office=us-manila";
        ines.navigate(month);
        look(ines, "planning-calendar");
        ines.waitForResponse(
                "**/move",
                () -> ines.locator("[data-day='2031-07-30'] a[data-move]")
                        .first()
                        .dragTo(ines.locator("[data-day='2031-07-29']")));
        ines.waitForLoadState();
        ines.navigate(month);
        assertThat(ines.locator("[data-day='2031-07-29'] a[data-move]")).hasCount(1);
        look(ines, "planning-calendar-moved");
    }

    private void stopEverything(Page ines, String board) {
        ines.navigate("/events/standstills");
        ines.locator("#reason").fill(REASON);
        look(ines, "planning-pause-all");
        ines.locator("main form button.go").click();
        for (String address : List.of("/events/today", "/events/campaigns", board)) {
            ines.navigate(address);
            assertThat(ines.locator("main")).containsText(REASON);
        }
        look(ines, "planning-paused");
    }

    /** The moved step was due meanwhile: somebody decides what becomes of it. */
    private void comeBack(Page ines, String board) {
        ines.navigate(board);
        ines.locator(".bar.act a.btn").first().click();
        assertThat(ines.locator("tbody tr")).not().hasCount(0);
        look(ines, "planning-way-back");
        ines.locator("#otherwise").selectOption("skip");
        ines.locator("#reason").fill("Too late for it.");
        ines.locator("main form button.go").click();
        ines.waitForLoadState();
        ines.navigate(board);
        assertThat(ines.locator("main")).not().containsText(REASON);
        look(ines, "planning-resumed");
    }

    private void planAgain(Page ines, String board) {
        ines.locator("a[href*='reissue=']").first().click();
        assertThat(ines.locator("#year")).hasValue("2032");
        ines.locator("button[value=preview]").click();
        ines.locator("button[value=confirm]").click();
        ines.waitForURL("**/events/campaigns/*-*");
        assertThat(ines.locator("main a[href='" + board.replaceAll("https?://[^/]+", "") + "']"))
                .hasCount(1);
        look(ines, "planning-again");
    }

    /** The calendar's views and the board in the dark, on a phone and in Russian. */
    private void readInOtherWays(String board) {
        String year = "/events/calendar/year?year=2031";
        String week = "/events/calendar/week?day=2031-07-28";
        String list = "/events/calendar/list?month=2031-07";
        read("dark", chromium.signedIn("ines", "en", ColorScheme.DARK, 1440), List.of(year, week, board));
        read("390", chromium.signedIn("ines", "en", ColorScheme.LIGHT, 390), List.of(year, week, board));
        Page russian = chromium.signedIn("ines");
        russian.navigate("/events/today?lang=ru");
        assertThat(russian.locator("html")).hasAttribute("lang", "ru");
        read("ru", russian, List.of(year, list, board));
    }

    private void read(String way, Page page, List<String> addresses) {
        for (String address : addresses) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            String view = address.contains("calendar/") ? address.replaceAll(".*calendar/|\\?.*", "") : "board";
            look(page, "planning-" + view + "-" + way);
        }
    }

    private void look(Page page, String name) {
        Chromium.photograph(page, name);
        violations.addAll(Chromium.seriousViolations(page));
    }
}
