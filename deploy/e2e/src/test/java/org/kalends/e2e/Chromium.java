package org.kalends.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;

/** The machine's own Chromium without a window: people sign in, pages are checked for accessibility and photographed. */
final class Chromium implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("kalends.screenshots", "target/screenshots"));

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final String origin;

    Chromium(String origin) {
        this.origin = origin;
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window of its own in which nobody has signed in. */
    Page visitor() {
        return window("en", ColorScheme.LIGHT, 1440);
    }

    /** A window of its own in which this person has signed in. */
    Page signedIn(String person) {
        return signIn(visitor(), person);
    }

    /** The same for a narrow, a dark or another language's window. */
    Page signedIn(String person, String language, ColorScheme scheme, int width) {
        return signIn(window(language, scheme, width), person);
    }

    Page window(String language, ColorScheme scheme, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, 1000));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    private Page signIn(Page page, String person) {
        page.navigate("/");
        page.locator("form:has(input[value='" + person + "']) button").click();
        page.waitForURL("**/events/today**");
        return page;
    }

    /** Keeps a picture of the whole page as build output. */
    static void photograph(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What axe-core finds serious or critical on this page, one line each; empty when nothing. */
    static List<String> seriousViolations(Page page) {
        // axe-core would wait for ever for an answer from a frame in which no script may run
        page.evaluate("document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())");
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> page.url() + " " + rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No Chromium on the PATH: run deploy/e2e/ensure-chromium"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
