package de.ukrainehilfe.e2e.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Fetches pages as a browser does that sees the site for the first time: compressed, and with all that they link in. */
final class Visitor {
    /** What came over the wire, in bytes: the page itself, and with it style sheets, scripts and pictures. */
    record Weight(int page, int firstView, int parts, boolean compressed) {}

    private static final Pattern PART =
            Pattern.compile("<(?:link rel=\"stylesheet\" href|script src|img src)=\"(/[^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final URI web;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    Visitor(URI web) {
        this.web = web;
    }

    /** Presses the button of one of the demo people on the login page. */
    void signIn(String person) {
        HttpResponse<byte[]> login = get("/matches");
        String page = text(login);
        Matcher action = ACTION.matcher(page);
        if (!action.find()) {
            throw new IllegalStateException("no login page at " + login.uri());
        }
        String form = HIDDEN.matcher(page)
                .results()
                .map(field -> encoded(field.group(1)) + "=" + encoded(unescaped(field.group(2))))
                .collect(Collectors.joining("&", "", "&person=" + person));
        send(HttpRequest.newBuilder(login.uri().resolve(unescaped(action.group(1))))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Weight weigh(String path) {
        HttpResponse<byte[]> page = ok(path);
        Set<String> parts = new LinkedHashSet<>();
        PART.matcher(text(page)).results().forEach(part -> parts.add(part.group(1)));
        int all = page.body().length;
        for (String part : parts) {
            all += ok(part).body().length;
        }
        return new Weight(page.body().length, all, parts.size(), isCompressed(page));
    }

    /** Fetches the page that often, one after the other. */
    Timings time(String path, int often) {
        Timings timings = new Timings();
        for (int i = 0; i < often; i++) {
            long start = System.nanoTime();
            ok(path);
            timings.add(System.nanoTime() - start);
        }
        return timings;
    }

    private HttpResponse<byte[]> ok(String path) {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200 || !answer.uri().getAuthority().equals(web.getAuthority())) {
            throw new IllegalStateException(path + " leads to " + answer.uri() + " with " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(web.resolve(path)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(Duration.ofSeconds(60))
                            .header("Accept", "text/html,*/*")
                            .header("Accept-Language", "de")
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        try (var body = isCompressed(answer)
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body()))
                : new ByteArrayInputStream(answer.body())) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isCompressed(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
