package de.ukrainehilfe.notification.delivery;

import io.restassured.RestAssured;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: follows redirects, keeps cookies, signs in by one click on the demo provider's page. */
public final class Browser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\">");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String site = "http://localhost:" + RestAssured.port;

    public static Browser signedInAs(String person) {
        Browser browser = new Browser();
        HttpResponse<String> login =
                browser.send(HttpRequest.newBuilder(browser.address("/notifications/dead-letters")));
        URI provider = login.uri();
        Matcher action = ACTION.matcher(login.body());
        if (!action.find()) {
            throw new IllegalStateException("no login page: " + login.statusCode());
        }
        browser.send(form(provider.resolve(action.group(1)), hidden(login.body()) + "&person=" + person));
        return browser;
    }

    public String page(String path) {
        return send(HttpRequest.newBuilder(address(path))).body();
    }

    public int status(String path) {
        return send(HttpRequest.newBuilder(address(path))).statusCode();
    }

    /** Presses a button of the page; answers the redirect's status, not that of where it leads. */
    public int post(String path, String page) {
        return first(form(address(path), hidden(page)));
    }

    /** Fills in a form of the page and sends it. */
    public int post(String path, String page, Map<String, String> fields) {
        StringBuilder filled = new StringBuilder(hidden(page));
        fields.forEach((name, value) ->
                filled.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return first(form(address(path), filled.toString()));
    }

    int postWithoutToken(String path) {
        return first(form(address(path), ""));
    }

    private int first(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request);
        return response.previousResponse().map(HttpResponse::statusCode).orElse(response.statusCode());
    }

    private URI address(String path) {
        return URI.create(site + path);
    }

    private static String hidden(String page) {
        StringBuilder fields = new StringBuilder();
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) {
            fields.append(fields.isEmpty() ? "" : "&")
                    .append(field.group(1))
                    .append('=')
                    .append(URLEncoder.encode(field.group(2).replace("&amp;", "&"), StandardCharsets.UTF_8));
        }
        return fields.toString();
    }

    private static HttpRequest.Builder form(URI address, String fields) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
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
