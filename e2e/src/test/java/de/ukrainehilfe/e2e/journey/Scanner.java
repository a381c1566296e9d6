package de.ukrainehilfe.e2e.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the machines between a mail and its reader do with every link in it, before or after the reader. */
final class Scanner {
    private static final Pattern FORM =
            Pattern.compile("(?s)<form[^>]*method=\"post\"[^>]*action=\"([^\"]*)\".*?</form>");
    private static final Pattern FIELD = Pattern.compile("name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** HEAD, GET five times, prefetch; the worst answer. */
    int looks(URI link) {
        int worst = send(HttpRequest.newBuilder(link).method("HEAD", BodyPublishers.noBody()))
                .statusCode();
        for (int i = 0; i < 5; i++) {
            worst = Math.max(worst, send(HttpRequest.newBuilder(link)).statusCode());
        }
        return Math.max(
                worst,
                send(HttpRequest.newBuilder(link).header("Purpose", "prefetch").header("Sec-Purpose", "prefetch"))
                        .statusCode());
    }

    /** Safe Links and its like: something is appended, letters are escaped, the host is shouted. */
    URI[] rewritten(URI link) {
        String path = link.getRawPath();
        int last = path.length() - 1;
        return new URI[] {
            URI.create(link + (link.getRawQuery() == null ? "?" : "&") + "utm_source=mail&data=05%7C02%7Cx%40y"),
            link.resolve(path.substring(0, last) + "%" + Integer.toHexString(path.charAt(last))),
            URI.create(link.toString().replace("localhost", "LOCALHOST").replace("http:", "HTTP:"))
        };
    }

    /** The link itself, and every form of the page, as a program without the visitor's cookie would send it: with its fields, or empty. */
    void replays(URI link) {
        String page = send(HttpRequest.newBuilder(link)).body();
        post(link, "");
        post(link, "replayed=1");
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            URI target = link.resolve(form.group(1));
            StringBuilder fields = new StringBuilder();
            Matcher field = FIELD.matcher(form.group());
            while (field.find()) {
                fields.append(field.group(1)).append('=').append(field.group(2)).append('&');
            }
            post(target, fields.toString());
            post(target, "");
        }
    }

    /** Whether a person would still find something to press. */
    boolean hasButton(URI link) {
        return send(HttpRequest.newBuilder(link)).body().contains("<button");
    }

    /** A page that runs its scripts and waits, as a sandbox does that looks for harm. */
    static void runs(Page window, URI link) {
        window.navigate(link.toString());
        window.waitForLoadState(LoadState.NETWORKIDLE);
        window.evaluate("() => new Promise(done => setTimeout(done, 700))");
    }

    private void post(URI target, String fields) {
        send(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
