package de.ukrainehilfe.local;

import de.ukrainehilfe.local.LoopbackServer.Answer;
import de.ukrainehilfe.local.LoopbackServer.Request;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A demo OpenID provider: its login page offers the demo people by one click. Never let it near real data. */
public final class LocalIdentity implements AutoCloseable {

    /** The OpenID client of the web pages. */
    public static final String WEB_CLIENT = "ukraine-hilfe";

    private static final String PATH = "/ukraine-hilfe";

    private final DataDirectory directory;
    private final String issuer;
    private final DemoTokens tokens;
    private final DemoClients clients;
    private final DemoLogin login;
    private final LoopbackServer server;

    /** A directory of {@code null} means a new one that goes when the provider does; port 0 means any free one. */
    public static LocalIdentity start(Path directory, int port) {
        return new LocalIdentity(directory, Ports.orFree(port));
    }

    private LocalIdentity(Path wanted, int port) {
        directory = DataDirectory.open(wanted, "identity");
        issuer = "http://localhost:" + port + PATH;
        Secrets secrets = new Secrets(directory.path().resolve("secrets"));
        tokens = new DemoTokens(issuer, secrets);
        clients = new DemoClients(secrets);
        login = new DemoLogin(PATH + "/authorize");
        server = new LoopbackServer(port, this::answer);
    }

    public String issuer() {
        return issuer;
    }

    /** The secret of the web pages' client {@link #WEB_CLIENT}. */
    public String webSecret() {
        return clients.webSecret();
    }

    /** The secret of the client {@code notification-service}, which may ask for contacts. */
    public String contactsSecret() {
        return clients.secretOf(DemoClient.NOTIFICATION_SERVICE);
    }

    /** A bearer token, as the client credentials grant would give it: for coordinator, caritas, notification-service... */
    public String token(String clientId) {
        DemoClient client = DemoClient.of(clientId)
                .orElseThrow(() -> new IllegalArgumentException("There is no demo client " + clientId));
        return tokens.access(client, clientId);
    }

    @Override
    public void close() {
        server.close();
        directory.close();
    }

    private Answer answer(Request request) {
        String path = request.path().startsWith(PATH) ? request.path().substring(PATH.length()) : request.path();
        return switch (path) {
            case "/.well-known/openid-configuration" -> Answer.json(200, metadata());
            case "/jwks" -> Answer.json(200, tokens.publicKeys());
            case "/authorize" -> request.method().equals("POST") ? login.enter(request) : login.ask(request);
            case "/token" -> token(request).with("Cache-Control", "no-store");
            case "/userinfo" -> userinfo(request);
            case "/logout" -> login.leave(request);
            default -> Answer.text(404, "Not found\n");
        };
    }

    private Answer token(Request request) {
        DemoClients.Credentials credentials = DemoClients.Credentials.of(request);
        if (!clients.know(credentials)) {
            return error(401, "invalid_client").with("WWW-Authenticate", "Basic realm=\"demo\"");
        }
        boolean web = credentials.id().equals(WEB_CLIENT);
        return switch (request.form().getOrDefault("grant_type", "")) {
            case "client_credentials" -> web ? error(400, "unauthorized_client") : credentialsGrant(credentials.id());
            case "authorization_code" -> web ? codeGrant(request.form()) : error(400, "unauthorized_client");
            case "refresh_token" -> web ? refreshGrant(request.form()) : error(400, "unauthorized_client");
            default -> error(400, "unsupported_grant_type");
        };
    }

    private Answer credentialsGrant(String clientId) {
        return Answer.json(200, bearer(token(clientId)));
    }

    private Answer codeGrant(Map<String, String> form) {
        return login.redeem(form)
                .map(entry -> session(entry.client(), entry.nonce()))
                .orElse(error(400, "invalid_grant"));
    }

    private Answer refreshGrant(Map<String, String> form) {
        return tokens.read(form.getOrDefault("refresh_token", ""), "Refresh")
                .flatMap(claims -> DemoClient.of(claims.get("sub").toString()))
                .map(client -> session(client, null))
                .orElse(error(400, "invalid_grant"));
    }

    private Answer session(DemoClient client, String nonce) {
        Map<String, Object> answer = bearer(tokens.access(client, WEB_CLIENT));
        answer.put("id_token", tokens.identity(client, WEB_CLIENT, nonce));
        answer.put("refresh_token", tokens.refresh(client, WEB_CLIENT));
        return Answer.json(200, answer);
    }

    private static Map<String, Object> bearer(String accessToken) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", accessToken);
        answer.put("token_type", "Bearer");
        answer.put("expires_in", DemoTokens.LIFETIME_SECONDS);
        answer.put("scope", "openid");
        return answer;
    }

    private Answer userinfo(Request request) {
        String authorization = String.valueOf(request.headers().getFirst("Authorization"));
        return tokens.read(authorization.replaceFirst("^(?i)bearer ", ""), "Bearer")
                .map(claims -> Answer.json(200, claims))
                .orElse(error(401, "invalid_token").with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    }

    private static Answer error(int status, String code) {
        return Answer.json(status, Map.of("error", code));
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("issuer", issuer);
        metadata.put("authorization_endpoint", issuer + "/authorize");
        metadata.put("token_endpoint", issuer + "/token");
        metadata.put("userinfo_endpoint", issuer + "/userinfo");
        metadata.put("end_session_endpoint", issuer + "/logout");
        metadata.put("jwks_uri", issuer + "/jwks");
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("response_modes_supported", List.of("query"));
        metadata.put("grant_types_supported", List.of("authorization_code", "refresh_token", "client_credentials"));
        metadata.put("subject_types_supported", List.of("public"));
        metadata.put("scopes_supported", List.of("openid", "profile"));
        metadata.put("code_challenge_methods_supported", List.of("S256"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
        metadata.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
        return metadata;
    }
}
