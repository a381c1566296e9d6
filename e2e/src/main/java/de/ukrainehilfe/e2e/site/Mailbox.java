package de.ukrainehilfe.e2e.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mails through the two endpoints that the local inbox and Mailpit have in common. */
public final class Mailbox {
    private static final int PAGE = 500;
    private static final Pattern LINK = Pattern.compile("https?://\\S+?/(offers|needs|matches)/l/([A-Za-z0-9_-]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI inbox;

    public Mailbox(Site site) {
        this.inbox = site.inbox();
    }

    /** What the list of messages tells of one. */
    public record Heading(String id, String messageId, List<String> to, String subject, Instant created) {}

    /** A mail that was opened. */
    public record Mail(Heading heading, String text, String html) {
        /** The link of the mail, such as {@code …/offers/l/{token}}; null where it has none. */
        public URI link() {
            Matcher matcher = LINK.matcher(text);
            return matcher.find() ? URI.create(matcher.group()) : null;
        }

        public String token() {
            Matcher matcher = LINK.matcher(text);
            return matcher.find() ? matcher.group(2) : null;
        }
    }

    /** Every message there is, newest first. */
    public List<Heading> headings() {
        List<Heading> all = new ArrayList<>();
        JsonNode page;
        do {
            page = get("/api/v1/messages?limit=" + PAGE + "&start=" + all.size())
                    .path("messages");
            page.forEach(message -> all.add(heading(message)));
        } while (page.size() == PAGE);
        return all;
    }

    /** The newest messages, at most as many as said. */
    public List<Heading> newest(int most) {
        List<Heading> found = new ArrayList<>();
        get("/api/v1/messages?limit=" + most).path("messages").forEach(message -> found.add(heading(message)));
        return found;
    }

    /** How many messages there are in all. */
    public int count() {
        return get("/api/v1/messages?limit=1").path("total").asInt();
    }

    /** The messages to one address, oldest first, opened. */
    public List<Mail> to(String address) {
        List<Mail> mails = new ArrayList<>(headings().stream()
                .filter(heading -> heading.to().contains(address))
                .map(this::open)
                .toList());
        Collections.reverse(mails);
        return mails;
    }

    public Mail open(Heading heading) {
        JsonNode message = get("/api/v1/message/" + heading.id());
        return new Mail(
                heading, message.path("Text").asText(), message.path("HTML").asText());
    }

    private static Heading heading(JsonNode message) {
        List<String> to = new ArrayList<>();
        message.path("To").forEach(address -> to.add(address.path("Address").asText()));
        return new Heading(
                message.path("ID").asText(),
                message.path("MessageID").asText(),
                to,
                message.path("Subject").asText(),
                OffsetDateTime.parse(message.path("Created").asText()).toInstant());
    }

    private JsonNode get(String path) {
        try {
            return JSON.readTree(
                    http.send(HttpRequest.newBuilder(inbox.resolve(path)).build(), BodyHandlers.ofInputStream())
                            .body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
