package de.ukrainehilfe.defaults.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.local.LocalInfrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "offers"))
class LinksTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Inject
    de.ukrainehilfe.defaults.pages.Texts texts;

    private final UUID id = UUID.randomUUID();

    @Test
    void standsForOnePurposeOnOneRecordForOneSide() {
        Links links = links(SECRET, NOW);
        String token = links.sign(LinkPurpose.ANSWER_MATCH, id, "NEED");
        assertEquals(new Link(LinkPurpose.ANSWER_MATCH, id, "NEED"), links.open(token, LinkPurpose.ANSWER_MATCH));
        assertEquals(403, refused(links, token, LinkPurpose.MANAGE_NEED));
    }

    @Test
    void isRefusedWhenAnyPartOfItWasTouched() {
        Links links = links(SECRET, NOW);
        String token = links.sign(LinkPurpose.MANAGE_OFFER, id, null);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertEquals(403, refused(links, forged, LinkPurpose.MANAGE_OFFER), "character " + i);
        }
        assertEquals(403, refused(links, "", LinkPurpose.MANAGE_OFFER));
        assertEquals(403, refused(links, null, LinkPurpose.MANAGE_OFFER));
        assertEquals(403, refused(links, "ö".repeat(56), LinkPurpose.MANAGE_OFFER));
        assertEquals(403, refused(links("another secret of thirty-two chars", NOW), token, LinkPurpose.MANAGE_OFFER));
    }

    @Test
    void expires() {
        String token = links(SECRET, NOW).sign(LinkPurpose.CONFIRM_OFFER, id, null);
        Instant inTime = NOW.plus(Duration.ofHours(48));
        assertEquals(
                id, links(SECRET, inTime).open(token, LinkPurpose.CONFIRM_OFFER).id());
        assertEquals(410, refused(links(SECRET, inTime.plusSeconds(1)), token, LinkPurpose.CONFIRM_OFFER));
    }

    @Test
    void doesNotStartWithAWeakSecret() {
        assertThrows(IllegalArgumentException.class, () -> links("short", NOW));
    }

    private int refused(Links links, String token, LinkPurpose purpose) {
        return assertThrows(Refusal.class, () -> links.open(token, purpose)).getStatusCode();
    }

    private Links links(String secret, Instant now) {
        return new Links(secret, "http://localhost:8080", Clock.fixed(now, ZoneOffset.UTC), texts);
    }
}
