import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches what is new since the last time, prints it, and remembers where it stopped. For those who can host nothing: let
 * it run every few minutes. Needs nothing but a JDK:
 *
 * <pre>java ReadFeed.java https://hilfe.example https://login.example/…/token caritas SECRET cursor.txt</pre>
 */
class ReadFeed {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String... arguments) throws IOException, InterruptedException {
        String token = token(arguments[1], arguments[2], arguments[3]);
        Path place = Path.of(arguments[4]);
        boolean more = true;
        while (more) {
            String cursor = Files.exists(place) ? Files.readString(place) : "";
            String page = page(arguments[0], token, cursor);
            System.out.println(page);
            // only now: whoever is stopped before this line reads the same page again, and loses nothing
            Files.writeString(place, field(page, "next"));
            more = page.contains("\"more\":true");
        }
    }

    private static String page(String site, String token, String cursor) throws IOException, InterruptedException {
        String address = site + "/api/events?limit=100" + (cursor.isEmpty() ? "" : "&after=" + cursor);
        return send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token));
    }

    /** OAuth 2 client credentials. */
    private static String token(String provider, String client, String secret)
            throws IOException, InterruptedException {
        String pair = client + ":" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String login = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return field(
                send(HttpRequest.newBuilder(URI.create(provider))
                        .header("Authorization", "Basic " + login)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))),
                "access_token");
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Good enough for the two flat fields that are read here; a real program uses a JSON library. */
    private static String field(String json, String name) {
        Matcher field = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!field.find()) {
            throw new IllegalArgumentException("no " + name);
        }
        return field.group(1);
    }
}
