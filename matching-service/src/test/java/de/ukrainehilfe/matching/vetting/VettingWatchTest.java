package de.ukrainehilfe.matching.vetting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the need of a child to the end of the certificate of whoever is with it. */
@QuarkusTest
class VettingWatchTest extends MatchingServiceTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final Story ali = Stories.aliMentors().with("from", TODAY.toString());
    private final Story child =
            Stories.martaLearnsGerman().with("details.minors", true).with("from", TODAY.toString());

    @Inject
    VettingWatch watch;

    @Test
    void aChildIsProposedOnceACertificateIsRecordedAndNotBefore() {
        told(ali, child);
        assertEquals(List.of(), matches(child, "PROPOSED"));
        excluded("vetted", "kein gültiges Führungszeugnis");
        told(vetted(ali, 400));
        assertEquals(1, matches(child, "PROPOSED").size());
        new Browser("coordinator", "de")
                .open("/matches/" + proposal(child))
                .then()
                .statusCode(200)
                .body(containsString("nötig, gültig bis"), containsString("Mit Minderjährigen"));
    }

    @Test
    void whoTookTheCertificateBackLosesTheProposalAtOnce() {
        Story sure = vetted(ali, 400);
        told(sure, child);
        UUID match = proposal(child);
        told(sure.but("vettedUntil", null));
        assertEquals("CANCELLED", status(match));
    }

    @Test
    void aCertificateThatRanOutBlocksTheApprovalAndNamesItsDay() {
        LocalDate last = TODAY.plusDays(5);
        told(vetted(ali, 5), child);
        UUID match = proposal(child);
        clock.putForward(Duration.ofDays(6));
        approve(match)
                .then()
                .statusCode(409)
                .body("detail", containsString("gilt nur bis "), "detail", containsString("" + last.getYear()));
        excluded("vetted", "gilt nur bis");
        watch.run();
        assertEquals("CANCELLED", status(match));
        assertEquals(List.of("NO_LONGER_FITS"), rows("select reason from match where id = ?", match));
    }

    @Test
    void aRunningMatchWhoseCertificateEndsIsATask() {
        UUID match = approved(vetted(ali, 60), child);
        Browser coordinator = new Browser("coordinator", "de");
        String reference =
                rows("select reference from match where id = ?", match).get(0);
        coordinator.open("/matches/vetting").then().statusCode(200).body(not(containsString(reference)));
        answer(match, "OFFER", "YES");
        answer(match, "NEED", "YES");
        clock.putForward(Duration.ofDays(31));
        coordinator.open("/matches/vetting").then().body(containsString(reference), containsString("gültig bis"));
        coordinator.open("/matches").then().body(not(containsString("ohne gültiges Führungszeugnis")));
        clock.putForward(Duration.ofDays(30));
        watch.run();
        assertEquals("CONFIRMED", status(match));
        coordinator.open("/matches/vetting").then().body(containsString("abgelaufen am"));
        coordinator
                .open("/matches")
                .then()
                .body(containsString("Vermittlungen mit Minderjährigen ohne gültiges Führungszeugnis: 1"));
        coordinator.open("/matches/" + match).then().body(containsString("nötig, abgelaufen"));
    }

    @Test
    void adultsNeedNobodysCertificate() {
        Story marta = Stories.martaLearnsGerman();
        told(Stories.aliMentors(), marta);
        new Browser("coordinator", "de")
                .open("/matches/" + proposal(marta))
                .then()
                .body(containsString("Führungszeugnis: <strong>nicht nötig"));
    }

    private void excluded(String rule, String sentence) {
        as("coordinator")
                .get("/api/candidates?need={n}&offer={o}", child.id(), ali.id())
                .then()
                .statusCode(200)
                .body("excluded.rule", equalTo(rule), "text", containsString(sentence));
    }

    private static Story vetted(Story offer, int days) {
        return offer.but("vettedUntil", TODAY.plusDays(days).toString());
    }
}
