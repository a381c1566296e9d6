package de.ukrainehilfe.e2e.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks to the public API as one of the demo people, or as nobody in particular. */
public final class Api {
    /** One answer: its status, its JSON (missing where there is none), the next page of a list (null at its end). */
    public record Answer(int status, JsonNode json, URI next) {
        public boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"next\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Site site;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Api(Site site) {
        this.site = site;
    }

    /** Posts JSON; {@code who} is a demo client such as {@code coordinator}, or null for a citizen. */
    public Answer post(String who, String path, Object body) {
        return join(postLater(who, path, body));
    }

    /** Posts as a citizen whose browser repeats the request with the same key until it is answered. */
    public Answer postOnce(String idempotencyKey, String path, Object body) {
        return join(send(
                null,
                HttpRequest.newBuilder(site.web().resolve(path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(write(body)))));
    }

    private CompletableFuture<Answer> postLater(String who, String path, Object body) {
        return send(
                who,
                HttpRequest.newBuilder(site.web().resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(write(body))));
    }

    public Answer get(String who, String path) {
        return join(send(who, HttpRequest.newBuilder(site.web().resolve(path)).GET()));
    }

    private CompletableFuture<Answer> send(String who, HttpRequest.Builder request) {
        if (who != null) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(who, this::token));
        }
        return http.sendAsync(request.timeout(PATIENCE).build(), BodyHandlers.ofString())
                .thenApply(Api::answer);
    }

    private String token(String client) {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=demo";
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return join(http.sendAsync(request, BodyHandlers.ofString()).thenApply(Api::answer))
                .json()
                .path("access_token")
                .asText();
    }

    /** Forgets the tokens, so that long work goes on after they expire. */
    public void signInAgain() {
        tokens.clear();
    }

    private static Answer answer(HttpResponse<String> response) {
        try {
            String body = response.body();
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    json && !body.isEmpty() ? JSON.readTree(body) : MissingNode.getInstance(),
                    next(response));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URI next(HttpResponse<?> response) {
        Matcher link = NEXT.matcher(response.headers().firstValue("Link").orElse(""));
        return link.find() ? URI.create(link.group(1)) : null;
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Answer join(CompletableFuture<Answer> answer) {
        return answer.join();
    }
}
