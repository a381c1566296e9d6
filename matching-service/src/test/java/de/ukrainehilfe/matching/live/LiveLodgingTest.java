package de.ukrainehilfe.matching.live;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import de.ukrainehilfe.matching.Story;
import de.ukrainehilfe.matching.pool.Changes;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Offer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the rows say is what a search finds, whoever wrote them. */
@QuarkusTest
class LiveLodgingTest extends MatchingServiceTest {
    @Inject
    LiveLodging live;

    @Inject
    Changes changes;

    private final Story near = Stories.erikasRoom().with("postcode", "40210");
    private final Story far = Stories.erikasRoom().with("postcode", "50667");
    private final Story olena = Stories.olenasFamily();

    @Test
    void anotherInstancesChangeIsSeenByTheNextSearch() {
        Awaitility.await("the index").until(() -> live.knows(Kind.LODGING));
        told(near, far, olena);
        candidates()
                .body("items.offerId", contains(near.id().toString(), far.id().toString()));
        change("update pooled_offer set status = 'PAUSED' where id = '" + near.id() + "'");
        candidates().body("items.offerId", contains(far.id().toString()));
        change("update pooled_offer set status = 'OPEN', postcode = '40210' where status = 'PAUSED'");
        candidates().body("items", hasSize(2));
        change("update pooled_offer set reserved = 2");
        candidates().body("items", hasSize(0));
    }

    @Test
    void rowsThatAreGoneAreForgotten() {
        told(near, far);
        change("truncate match, pooled_offer cascade");
        told(olena);
        candidates().body("items", hasSize(0));
    }

    @Test
    void aLateCommitIsNotMissed() throws SQLException {
        told(near, far);
        try (Connection late = database.getConnection();
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("update pooled_offer set language = 'uk' where id = '" + near.id() + "'");
            String seen = now();
            change("update pooled_offer set language = 'ru' where id = '" + far.id() + "'");
            assertTrue(changedSince(seen).contains(far.id()));
            String next = now();
            late.commit();
            late.setAutoCommit(true);
            assertTrue(changedSince(next).contains(near.id()));
        }
    }

    private String now() {
        return QuarkusTransaction.requiringNew().call(changes::now);
    }

    private Set<UUID> changedSince(String seen) {
        List<Offer> changed = QuarkusTransaction.requiringNew().call(() -> changes.offers(Kind.LODGING, seen));
        return changed.stream().map(Offer::id).collect(Collectors.toSet());
    }

    private ValidatableResponse candidates() {
        return as("coordinator")
                .get("/api/candidates?need={id}", olena.id())
                .then()
                .statusCode(200);
    }
}
