package de.ukrainehilfe.e2e.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.e2e.TheSystem;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A sign-in as it happens behind a proxy that speaks HTTPS to the world, which the launcher's does not. */
class HostCookiesIT {
    private static final String PUBLIC = "https://localhost:8443";
    private static final Pattern FIELD = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final URI offers = TheSystem.running().inside().service("OFFERS");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    @Test
    void overHttpsEveryCookieIsBoundToTheHost() throws Exception {
        HttpResponse<String> sentToLogin = visit("/offers/list?lang=uk");
        assertEquals(302, sentToLogin.statusCode());
        String back = signedInBy(sentToLogin.headers().firstValue("Location").orElseThrow());
        assertTrue(back.startsWith(PUBLIC), back);
        HttpResponse<String> page = visit(back.substring(PUBLIC.length()));
        while (page.statusCode() == 302) {
            page = visit(page.headers().firstValue("Location").orElseThrow().replace(PUBLIC, ""));
        }
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("lang=\"uk\""), "the language was forgotten");
        assertTrue(cookies.keySet().stream().anyMatch(name -> name.startsWith("__Host-q_session")), cookies::toString);

        Map<String, String> planted = new LinkedHashMap<>();
        cookies.forEach((name, value) -> planted.put(name.replace("__Host-", ""), value));
        cookies.clear();
        cookies.putAll(planted);
        assertEquals(302, visit("/offers/list").statusCode(), "a session by its plain name was believed");
    }

    private HttpResponse<String> visit(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(offers.resolve(path))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", PUBLIC.substring("https://".length()));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String set) {
        assertTrue(set.startsWith("__Host-"), set);
        List<String> flags = new ArrayList<>(List.of("; secure;", "; path=/;", "; samesite="));
        if (!set.contains("Max-Age=0")) {
            flags.add("; httponly;");
        }
        for (String flag : flags) {
            assertTrue(
                    (set + ";").toLowerCase(Locale.ROOT).contains(flag),
                    flag + " is missing: " + set.replaceFirst("=[^;]*", "=…"));
        }
        assertFalse(set.toLowerCase(Locale.ROOT).contains("domain="), set);
        String[] cookie = set.split(";")[0].split("=", 2);
        if (cookie[1].isEmpty() || set.contains("Max-Age=0")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }

    /** Presses the coordinator's button on the login page; returns where that leads. */
    private String signedInBy(String login) throws IOException, InterruptedException {
        String page = http.send(HttpRequest.newBuilder(URI.create(login)).build(), BodyHandlers.ofString())
                .body();
        String form = FIELD.matcher(page)
                .results()
                .map(field -> field.group(1) + "=" + encoded(unescaped(field.group(2))))
                .collect(Collectors.joining("&", "", "&person=coordinator"));
        var action = ACTION.matcher(page);
        assertTrue(action.find(), page);
        return http.send(
                        HttpRequest.newBuilder(URI.create(login).resolve(unescaped(action.group(1))))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
