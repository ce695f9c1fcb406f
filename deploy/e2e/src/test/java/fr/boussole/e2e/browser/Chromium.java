package fr.boussole.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window and without talking to anyone but the addresses a test opens. */
public final class Chromium implements AutoCloseable {

    private static final List<String> SILENCE = List.of(
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setChromiumSandbox(false)
                        .setArgs(SILENCE));
    }

    /** Where this machine keeps a Chromium; empty where it has none. */
    public static Optional<Path> installed() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts the browser.
     *
     * @throws IllegalStateException where there is none: ask {@link #installed()} first
     */
    public static Chromium start() {
        return new Chromium(
                installed().orElseThrow(() -> new IllegalStateException("No Chromium is installed on this machine.")));
    }

    /** A visit on a screen of that size, with its own cookies. */
    public Visit visit(Screen screen) {
        return Visit.on(browser, screen);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
