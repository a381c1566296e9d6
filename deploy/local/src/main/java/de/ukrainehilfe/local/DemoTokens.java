package de.ukrainehilfe.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** Signs and reads the demo provider's tokens, with a key that stays the same as long as the data. */
final class DemoTokens {

    static final int LIFETIME_SECONDS = 8 * 60 * 60;

    private final String issuer;
    private final RsaJsonWebKey key;

    DemoTokens(String issuer, Secrets secrets) {
        this.issuer = issuer;
        try {
            String kept = secrets.text("signing-key.json", DemoTokens::newKey);
            key = new RsaJsonWebKey(JsonUtil.parseJson(kept));
        } catch (JoseException e) {
            throw new IllegalStateException("The kept signing key cannot be read", e);
        }
    }

    /** For calling an API as this person or service. */
    String access(DemoClient client, String authorizedParty) {
        return sign(claims(client, "Bearer", authorizedParty));
    }

    /** For telling the web application who has logged in; the nonce is the one it asked with, if any. */
    String identity(DemoClient client, String application, String nonce) {
        JwtClaims claims = claims(client, "ID", application);
        claims.setAudience(application);
        if (nonce != null) {
            claims.setStringClaim("nonce", nonce);
        }
        return sign(claims);
    }

    String refresh(DemoClient client, String application) {
        return sign(claims(client, "Refresh", application));
    }

    /** The claims of a token of this type, if it is ours and has not expired. */
    Optional<Map<String, Object>> read(String token, String type) {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKey(key.getPublicKey())
                    .setExpectedIssuer(issuer)
                    .setRequireExpirationTime()
                    .setSkipDefaultAudienceValidation()
                    .build()
                    .processToClaims(token);
            return Optional.of(claims.getClaimsMap()).filter(map -> type.equals(map.get("typ")));
        } catch (InvalidJwtException e) {
            return Optional.empty();
        }
    }

    Map<String, Object> publicKeys() {
        return Map.of("keys", List.of(key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)));
    }

    private JwtClaims claims(DemoClient client, String type, String authorizedParty) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(client.id);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFETIME_SECONDS / 60f);
        claims.setStringClaim("typ", type);
        claims.setStringClaim("azp", authorizedParty);
        claims.setStringClaim("preferred_username", client.id);
        claims.setStringClaim("name", client.id);
        claims.setStringListClaim("roles", client.role);
        if (!client.association.isEmpty()) {
            claims.setStringClaim("association", client.association);
        }
        return claims;
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("demo-" + Long.toHexString(System.nanoTime()));
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
