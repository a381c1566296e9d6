package de.ukrainehilfe.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalIdentityTest {

    private static final String APPLICATION = "http://localhost:8080/offers/list?a=b";
    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static LocalIdentity identity;

    @BeforeAll
    static void start() {
        identity = LocalIdentity.start(null, 0);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, coordinator,",
        "caritas, association, caritas",
        "diakonie, association, diakonie",
        "auditor, auditor,",
        "admin, admin,"
    })
    void aDemoPersonGetsATokenForItsSecret(String id, String role, String association) throws Exception {
        HttpResponse<String> response = credentials(id, "demo");
        assertEquals(200, response.statusCode(), response::body);
        JwtClaims claims = verified(Http.json(response).get("access_token").asText());
        assertEquals(id, claims.getSubject());
        assertEquals(List.of(role), claims.getStringListClaimValue("roles"));
        assertEquals(association, claims.getClaimValue("association"));
        assertEquals(id, claims.getStringClaimValue("preferred_username"));
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, wrong",
        "coordinator, ''",
        "nobody, demo",
        "'', demo",
        "notification-service, demo",
        "ukraine-hilfe, demo"
    })
    void aWrongSecretOrAnUnknownClientIsRefused(String id, String secret) throws Exception {
        assertEquals(401, credentials(id, secret).statusCode());
    }

    @Test
    void theNotificationServiceMayAskForContacts() throws Exception {
        String secret = identity.contactsSecret();
        JsonNode answer = Http.json(credentials("notification-service", secret));
        assertEquals(
                List.of("contacts"),
                verified(answer.get("access_token").asText()).getStringListClaimValue("roles"));
    }

    @Test
    void theSecretMayComeInTheHeader() throws Exception {
        String basic = Base64.getEncoder().encodeToString("caritas:demo".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> response = Http.send(HttpRequest.newBuilder(URI.create(identity.issuer() + "/token"))
                .header("Authorization", "Basic " + basic)
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        assertEquals(200, response.statusCode());
    }

    @Test
    void aTestGetsATokenWithoutTheNetwork() throws Exception {
        assertEquals("diakonie", verified(identity.token("diakonie")).getClaimValue("association"));
    }

    @Test
    void theLoginPageOffersEveryDemoPerson() throws Exception {
        String page = Http.get(authorize(Map.of())).body();
        assertTrue(page.contains("<html lang=\"de\">"));
        assertTrue(page.contains("DEMO"));
        for (String id : List.of("coordinator", "caritas", "diakonie", "auditor", "admin")) {
            assertTrue(page.contains("name=\"person\" value=\"" + id + "\""), id);
        }
        assertFalse(page.contains("notification-service"));
    }

    @Test
    void oneClickLogsIn() throws Exception {
        JsonNode session = Http.json(redeem(login("caritas"), VERIFIER, APPLICATION));
        JwtClaims person = verified(session.get("id_token").asText());
        assertEquals("caritas", person.getSubject());
        assertEquals("n-1", person.getClaimValue("nonce"));
        assertEquals(List.of("ukraine-hilfe"), person.getAudience());
        JwtClaims access = verified(session.get("access_token").asText());
        assertEquals("caritas", access.getClaimValue("association"));
        assertEquals(List.of("association"), access.getStringListClaimValue("roles"));
        HttpResponse<String> userinfo = Http.send(HttpRequest.newBuilder(URI.create(identity.issuer() + "/userinfo"))
                .header("Authorization", "Bearer " + session.get("access_token").asText()));
        assertEquals("caritas", Http.json(userinfo).get("sub").asText());
        HttpResponse<String> refreshed = web(Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                session.get("refresh_token").asText()));
        assertEquals(200, refreshed.statusCode());
    }

    @Test
    void aCodeIsGoodOnceAndForItsOwnerOnly() throws Exception {
        String code = login("coordinator");
        assertEquals(200, redeem(code, VERIFIER, APPLICATION).statusCode());
        assertEquals(400, redeem(code, VERIFIER, APPLICATION).statusCode());
        assertEquals(400, redeem(login("coordinator"), "guess", APPLICATION).statusCode());
        assertEquals(
                400,
                redeem(login("coordinator"), VERIFIER, "http://localhost:9/").statusCode());
    }

    @Test
    void theLoginLeadsBackToThisMachineOnly() throws Exception {
        assertEquals(
                400,
                Http.get(authorize(Map.of("redirect_uri", "https://example.org/")))
                        .statusCode());
        assertEquals(400, Http.get(authorize(Map.of("client_id", "other"))).statusCode());
    }

    @Test
    void logoutLeadsBackToTheApplication() throws Exception {
        String query = Http.encode(Map.of("post_logout_redirect_uri", "http://localhost:8080/", "state", "s"));
        HttpResponse<String> response = Http.get(identity.issuer() + "/logout?" + query);
        assertEquals(303, response.statusCode());
        assertEquals(
                "http://localhost:8080/?state=s",
                response.headers().firstValue("Location").orElseThrow());
        assertEquals(
                200,
                Http.get(identity.issuer() + "/logout?post_logout_redirect_uri=https://example.org")
                        .statusCode());
    }

    @Test
    void tokensAndSecretsOutliveARestart(@TempDir Path directory) throws Exception {
        String token;
        String secret;
        int port = Ports.orFree(0);
        try (LocalIdentity first = LocalIdentity.start(directory, port)) {
            token = first.token("coordinator");
            secret = first.webSecret();
        }
        try (LocalIdentity second = LocalIdentity.start(directory, port)) {
            assertEquals("coordinator", verified(second.issuer(), token).getSubject());
            assertEquals(secret, second.webSecret());
            assertNotEquals(secret, second.contactsSecret());
        }
    }

    private static String login(String person) throws Exception {
        Map<String, String> form = request(Map.of());
        form.put("person", person);
        HttpResponse<String> response = Http.post(identity.issuer() + "/authorize", form);
        String location = response.headers().firstValue("Location").orElseThrow();
        assertTrue(location.startsWith(APPLICATION + "&code="), location);
        assertTrue(location.endsWith("&state=s%26t"), location);
        return location.replaceAll(".*code=([^&]*).*", "$1");
    }

    private static HttpResponse<String> redeem(String code, String verifier, String redirect) throws Exception {
        return web(Map.of(
                "grant_type", "authorization_code", "code", code, "code_verifier", verifier, "redirect_uri", redirect));
    }

    private static HttpResponse<String> web(Map<String, String> form) throws Exception {
        Map<String, String> all = new HashMap<>(form);
        all.put("client_id", "ukraine-hilfe");
        all.put("client_secret", identity.webSecret());
        return Http.post(identity.issuer() + "/token", all);
    }

    private static HttpResponse<String> credentials(String id, String secret) throws Exception {
        return Http.post(
                identity.issuer() + "/token",
                Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
    }

    private static String authorize(Map<String, String> changed) {
        return identity.issuer() + "/authorize?" + Http.encode(request(changed));
    }

    private static Map<String, String> request(Map<String, String> changed) {
        Map<String, String> request = new HashMap<>(Map.of(
                "client_id", "ukraine-hilfe",
                "response_type", "code",
                "redirect_uri", APPLICATION,
                "state", "s&t",
                "nonce", "n-1",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        request.putAll(changed);
        return request;
    }

    private static JwtClaims verified(String token) throws Exception {
        return verified(identity.issuer(), token);
    }

    private static JwtClaims verified(String issuer, String token) throws Exception {
        JsonNode metadata = Http.json(Http.get(issuer + "/.well-known/openid-configuration"));
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(
                        new HttpsJwks(metadata.get("jwks_uri").asText())))
                .setExpectedIssuer(metadata.get("issuer").asText())
                .setSkipDefaultAudienceValidation()
                .build()
                .processToClaims(token);
    }
}
