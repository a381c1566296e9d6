package de.ukrainehilfe.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tries every operation of a running service with everybody there is, against a table of who may pass. A line of the table
 * is a method, a path as OpenAPI writes it, and the demo people who get in; {@code anybody} needs no login, and {@code
 * by-link} is named only, because a mailed link decides. Where a path needs a certain value or a query to have an answer, the
 * line tells: {@code /offers/{id}/{step=pause}?why}. Every other {@code {id}} is one that does not exist.
 */
public final class Doors {
    private static final String ANYBODY = "anybody";
    private static final String BY_LINK = "by-link";
    private static final String STRANGER = "nobody";
    private static final List<String> SIGNED_IN =
            List.of("coordinator", "caritas", "auditor", "admin", "notification-service");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final Map<String, Set<String>> table = new TreeMap<>();

    public Doors(URI service, String table) {
        this.service = service;
        table.lines()
                .map(line -> List.of(line.split("\\s+")))
                .forEach(words ->
                        this.table.put(words.get(0) + " " + words.get(1), Set.copyOf(words.subList(2, words.size()))));
    }

    /** The operations of the table, one a line. */
    public String named() {
        return table.keySet().stream()
                .map(operation -> operation.replaceAll("=[^}]*}", "}").replaceAll("\\?.*", ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The operations that the service has, one a line. */
    public String existing() {
        Set<String> operations = new TreeSet<>();
        JsonNode paths = json("/q/openapi?format=json").path("paths");
        paths.fieldNames().forEachRemaining(path -> paths.get(path).fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                operations.add(method.toUpperCase(Locale.ROOT) + " " + path);
            }
        }));
        return String.join("\n", operations);
    }

    /** Who was let in or sent away against the table, with the answer, one a line; empty if nobody was. */
    public String wrong() {
        List<String> wrong = new ArrayList<>();
        table.forEach((operation, allowed) -> {
            if (!allowed.contains(BY_LINK)) {
                wrong.addAll(wrong(operation, allowed));
            }
        });
        return String.join("\n", wrong);
    }

    private List<String> wrong(String operation, Set<String> allowed) {
        List<String> wrong = new ArrayList<>();
        boolean open = allowed.contains(ANYBODY);
        int toLogin = operation.contains(" /api/") ? 401 : 302;
        int stranger = answer(STRANGER, operation);
        if (open == (stranger == toLogin) || stranger == 500) {
            wrong.add(STRANGER + " " + operation + ": " + stranger);
        }
        for (String who : open ? List.<String>of() : SIGNED_IN) {
            int answer = answer(who, operation);
            if (allowed.contains(who) == (answer == 403) || answer == 401 || answer == 500) {
                wrong.add(who + " " + operation + ": " + answer);
            }
        }
        return wrong;
    }

    private int answer(String who, String operation) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{id}", UUID.randomUUID().toString())
                .replaceAll("\\{[a-zA-Z]+=([^}]*)}", "$1")
                .replaceAll("\\{[a-zA-Z]+}", "guessed");
        boolean api = path.startsWith("/api/");
        int status = send(
                who, parts[0], path, api ? "application/json" : "application/x-www-form-urlencoded", api ? "{}" : "");
        return status == 415
                ? send(who, parts[0], path, "multipart/form-data; boundary=b", "--b\r\n\r\n\r\n--b--\r\n")
                : status;
    }

    /** A stream counts as answered when it begins. */
    private int send(String who, String method, String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", type)
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!who.equals(STRANGER)) {
            request.header(
                    "Authorization", "Bearer " + LocalInfrastructure.identity().token(who));
        }
        HttpResponse<InputStream> answer = exchange(request.build());
        try {
            answer.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return answer.statusCode();
    }

    private JsonNode json(String path) {
        try (InputStream body =
                exchange(HttpRequest.newBuilder(service.resolve(path)).build()).body()) {
            return new ObjectMapper().readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<InputStream> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
