package de.ukrainehilfe.local;

import de.ukrainehilfe.local.LoopbackServer.Answer;
import de.ukrainehilfe.local.LoopbackServer.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The authorization code flow with PKCE; instead of a password the page has one button for each demo person. */
final class DemoLogin {

    /** Somebody who clicked, until the application has fetched the tokens. */
    record Entry(DemoClient client, String redirectUri, String challenge, String nonce) {}

    private static final List<String> CARRIED =
            List.of("client_id", "redirect_uri", "state", "nonce", "code_challenge", "response_type");

    private final String action;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    DemoLogin(String action) {
        this.action = action;
    }

    /** Shows the page. */
    Answer ask(Request request) {
        Map<String, String> query = request.query();
        Optional<String> objection = objection(query);
        if (objection.isPresent()) {
            return Answer.html(400, DemoPage.of("Anmeldung nicht möglich", "<p>" + objection.get() + "</p>"));
        }
        if (query.getOrDefault("prompt", "").equals("none")) {
            return Answer.redirect(back(query, "error", "login_required"));
        }
        return Answer.html(200, page(query)).with("Cache-Control", "no-store");
    }

    /** Somebody chose a person. */
    Answer enter(Request request) {
        Map<String, String> form = request.form();
        Optional<DemoClient> person =
                DemoClient.of(form.getOrDefault("person", "")).filter(DemoClient::isPerson);
        if (person.isEmpty() || objection(form).isPresent()) {
            return Answer.text(400, "Unknown person or application\n");
        }
        String code = UUID.randomUUID().toString();
        entries.put(
                code, new Entry(person.get(), form.get("redirect_uri"), form.get("code_challenge"), form.get("nonce")));
        return Answer.redirect(back(form, "code", code));
    }

    /** The application fetches what the click gave it: once, from the same address, with the right verifier. */
    Optional<Entry> redeem(Map<String, String> form) {
        return Optional.ofNullable(entries.remove(form.getOrDefault("code", "")))
                .filter(entry -> entry.redirectUri().equals(form.get("redirect_uri")))
                .filter(entry -> entry.challenge() == null
                        || entry.challenge().equals(challenge(form.getOrDefault("code_verifier", ""))));
    }

    /** The application has ended its session; there is none here. */
    Answer leave(Request request) {
        String target = request.query().getOrDefault("post_logout_redirect_uri", "");
        return isOnThisMachine(target)
                ? Answer.redirect(back(
                        Map.of("redirect_uri", target), "state", request.query().get("state")))
                : Answer.html(200, DemoPage.of("Abgemeldet", "<p>Die Anmeldung ist beendet.</p>"));
    }

    private static Optional<String> objection(Map<String, String> fields) {
        if (!LocalIdentity.WEB_CLIENT.equals(fields.get("client_id"))) {
            return Optional.of("Diese Anwendung ist hier nicht bekannt.");
        }
        if (!"code".equals(fields.get("response_type"))) {
            return Optional.of("Nur der Ablauf mit Autorisierungscode wird unterstützt.");
        }
        return isOnThisMachine(fields.getOrDefault("redirect_uri", ""))
                ? Optional.empty()
                : Optional.of("Die Demo-Anmeldung führt nur auf diesen Rechner zurück.");
    }

    private static boolean isOnThisMachine(String address) {
        try {
            String host = URI.create(address).getHost();
            return address.matches("https?://.*")
                    && List.of("localhost", "127.0.0.1").contains(String.valueOf(host));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private String page(Map<String, String> query) {
        String hidden = CARRIED.stream()
                .filter(query::containsKey)
                .map(name -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(name, DemoPage.escape(query.get(name))))
                .collect(Collectors.joining("\n"));
        String buttons = DemoClient.people().stream()
                .map(person -> "<button name=\"person\" value=\"%s\"><strong>%s</strong> %s</button>"
                        .formatted(person.id, DemoPage.escape(person.label), DemoPage.escape(person.caption)))
                .collect(Collectors.joining("\n"));
        return DemoPage.of(
                "Anmelden als …",
                """
                <p>Diese Anmeldung gehört zur Demo: Ein Klick genügt, es gibt kein Passwort.</p>
                <form method="post" action="%s">
                %s
                %s
                </form>
                """
                        .formatted(action, hidden, buttons));
    }

    private static String back(Map<String, String> fields, String name, String value) {
        String target = fields.get("redirect_uri");
        StringBuilder address = new StringBuilder(target);
        append(address, name, value);
        append(address, "state", name.equals("state") ? null : fields.get("state"));
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        if (value != null) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
