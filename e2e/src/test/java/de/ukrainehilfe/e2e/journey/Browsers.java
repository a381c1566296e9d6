package de.ukrainehilfe.e2e.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, driven headless; each person gets a browser window of their own, in their language. */
public final class Browsers implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/screenshots");

    private static final double PATIENCE_MILLIS =
            30_000; // a shared machine may be slow; a missing button is still noticed

    private final Playwright playwright;
    private final Browser chromium;

    public Browsers() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** A new window: nobody is signed in, nothing is remembered; scripts are off, as every form must work without. */
    public Page window(String language, int width) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setJavaScriptEnabled(false)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** A window with scripts, for tools that look at the page from inside. */
    Page scriptedWindow(String language, int width) {
        return chromium.newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setBypassCSP(true)
                        .setViewportSize(width, 900))
                .newPage();
    }

    /** A window as people have it: scripts run, as far as the site's own policy lets them. */
    public Page everydayWindow(String language, int width) {
        BrowserContext context = chromium.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** Keeps a picture of the whole page among the build's results. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: apt install chromium"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
