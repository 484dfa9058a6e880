package org.kalends.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/** The machine's own Chromium without a window: people sign in, pages are checked for accessibility and photographed. */
final class Chromium implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("kalends.screenshots", "target/screenshots"));

    private final Map<String, String> sessions = new HashMap<>();
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
        return window("en", ColorScheme.LIGHT, 1440, null);
    }

    /** A window of its own in which this person has signed in. */
    Page signedIn(String person) {
        return signedIn(person, "en", ColorScheme.LIGHT, 1440);
    }

    /** The same for a narrow, a dark or another language's window. */
    Page signedIn(String person, String language, ColorScheme scheme, int width) {
        String session = sessions.get(person);
        Page page = window(language, scheme, width, session);
        return session == null ? signIn(page, person) : today(page);
    }

    private Page window(String language, ColorScheme scheme, int width, String session) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, 1000)
                .setStorageState(session));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    private static Page today(Page page) {
        page.navigate("/events/today");
        return page;
    }

    private Page signIn(Page page, String person) {
        page.navigate("/");
        page.locator("form:has(input[value='" + person + "']) button").click();
        page.waitForURL("**/events/today**");
        sessions.put(person, page.context().storageState());
        return page;
    }

    /** Keeps a picture of the whole page as build output. */
    static void photograph(Page page, String name) {
        page.waitForLoadState();
        page.evaluate("document.fonts.ready.then(() => null)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What axe-core finds serious or critical on this page, one line each; empty when nothing. */
    static List<String> seriousViolations(Page page) {
        // axe-core would wait for ever for an answer from a frame in which no script may run
        page.evaluate("document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())");
        return new AxeBuilder(page)
                        // the frames are gone, so it need not open a window of its own to put their findings together
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
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
