package fr.boussole.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One person's visit: a page, its pictures, and what an accessibility checker says of it. */
public final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BrowserContext context;
    private final Screen screen;
    private Page page;

    private Visit(BrowserContext context, Screen screen) {
        this.context = context;
        this.screen = screen;
        this.page = context.newPage();
    }

    static Visit on(Browser browser, Screen screen) {
        return new Visit(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width(), screen.height())
                        .setColorScheme(screen.colours())
                        .setJavaScriptEnabled(screen.script())
                        .setLocale("fr-FR")),
                screen);
    }

    public Page page() {
        return page;
    }

    /** Takes the network away, as a lift does, or gives it back. */
    public void network(boolean there) {
        context.setOffline(!there);
    }

    /** Closes the tab as a phone does that needs its memory, and opens another one on the same phone. */
    public Page killed() {
        page.close();
        page = context.newPage();
        return page;
    }

    /** Waits until an expression of the page's script is true; pages allow no other script to ask. */
    public void until(String expression) {
        await(expression)
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .atMost(PATIENCE)
                .until(() -> Boolean.TRUE.equals(page.evaluate(expression)));
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + screen.name() + ".png"))
                .setFullPage(true));
    }

    /** Fails where the page breaks a WCAG 2.2 A or AA rule that a machine can check, or is wider than the screen. */
    public void isAccessible() {
        var violations = new AxeBuilder(page).withTags(WCAG_AA).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of %s", page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(screen.width());
    }

    /** Keeps a picture of the page and fails where someone could not use it. */
    public void seen(String name) {
        picture(name);
        isAccessible();
    }

    @Override
    public void close() {
        context.close();
    }
}
