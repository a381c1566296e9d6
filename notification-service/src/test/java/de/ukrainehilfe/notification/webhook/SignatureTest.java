package de.ukrainehilfe.notification.webhook;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** An association can tell that a call is ours, with either kind of key, also while the keys change. */
@QuarkusTest
class SignatureTest extends AssociationTest {

    @Test
    void aSharedSecretVerifiesTheCall() throws GeneralSecurityException {
        try (Receiver receiver = Receiver.answering(call -> 200)) {
            var answer = subscribe("caritas", Map.of("url", receiver.url()))
                    .statusCode(201)
                    .body("secret", startsWith("whsec_"))
                    .extract();
            UUID event = say("match-approved/lodging", null, "caritas");
            awaitDelivery(answer.path("id"), event, DeliveryState.ACKNOWLEDGED);

            Receiver.Heard call = receiver.about(event.toString()).get(0);
            assertTrue(isHmac(call, answer.path("secret"), call.signature()));
            assertFalse(isHmac(call, "whsec_" + Base64.getEncoder().encodeToString(new byte[32]), call.signature()));
        }
    }

    @Test
    void aPublicKeyVerifiesTheCall() throws GeneralSecurityException {
        try (Receiver receiver = Receiver.answering(call -> 200)) {
            var answer = subscribe("caritas", Map.of("url", receiver.url(), "signing", "ED25519"))
                    .statusCode(201)
                    .body("secret", is((String) null))
                    .body("keys[0].key", startsWith("whpk_"))
                    .extract();
            UUID event = say("match-approved/lodging", null, "caritas");
            awaitDelivery(answer.path("id"), event, DeliveryState.ACKNOWLEDGED);

            Receiver.Heard call = receiver.about(event.toString()).get(0);
            assertTrue(isEd25519(call, answer.path("keys[0].key")));
        }
    }

    @Test
    void whileKeysChangeBothSign() throws GeneralSecurityException {
        try (Receiver receiver = Receiver.answering(call -> 200)) {
            var first = subscribe("caritas", Map.of("url", receiver.url())).extract();
            String id = first.path("id");
            var second = as("caritas")
                    .contentType("application/json")
                    .post("/api/subscriptions/" + id + "/keys")
                    .then()
                    .statusCode(200)
                    .body("keys", hasSize(2))
                    .extract();
            UUID event = say("match-approved/lodging", null, "caritas");
            awaitDelivery(id, event, DeliveryState.ACKNOWLEDGED);
            Receiver.Heard call = receiver.about(event.toString()).get(0);
            List<String> signatures = Arrays.asList(call.signature().split(" "));
            assertEquals(2, signatures.size());
            assertTrue(isHmac(call, second.path("secret"), signatures.get(0)));
            assertTrue(isHmac(call, first.path("secret"), signatures.get(1)));

            execute(
                    "update subscription_key set retires_at = now() where retires_at is not null and subscription_id ="
                            + " ?",
                    UUID.fromString(id));
            UUID later = say("match-approved/lodging", null, "caritas");
            awaitDelivery(id, later, DeliveryState.ACKNOWLEDGED);
            Receiver.Heard after = receiver.about(later.toString()).get(0);
            assertTrue(isHmac(after, second.path("secret"), after.signature()));
        }
    }

    @Test
    void noKeyStandsInTheDatabase() {
        String secret = subscribe("caritas", Map.of("url", "http://localhost:1/"))
                .extract()
                .path("secret");
        String bytes = secret.substring("whsec_".length());
        String dump =
                select("select row_to_json(t)::text as row from subscription t").toString()
                        + select("select row_to_json(t)::text as row from subscription_key t")
                        + select("select row_to_json(t)::text as row from idempotency_key t");
        assertFalse(dump.contains(bytes));
        assertFalse(dump.contains(HexFormat.of().formatHex(Base64.getDecoder().decode(bytes))));
    }

    private static boolean isHmac(Receiver.Heard call, String secret, String signature)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return signature.equals("v1," + Base64.getEncoder().encodeToString(mac.doFinal(content(call))));
    }

    private static boolean isEd25519(Receiver.Heard call, String key) throws GeneralSecurityException {
        byte[] point = Base64.getDecoder().decode(key.substring("whpk_".length()));
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100"); // RFC 8410
        byte[] encoded = Arrays.copyOf(prefix, prefix.length + point.length);
        System.arraycopy(point, 0, encoded, prefix.length, point.length);
        PublicKey publicKey = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey);
        signature.update(content(call));
        return signature.verify(Base64.getDecoder().decode(call.signature().substring("v1a,".length())));
    }

    private static byte[] content(Receiver.Heard call) {
        return (call.id() + "." + call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8);
    }
}
