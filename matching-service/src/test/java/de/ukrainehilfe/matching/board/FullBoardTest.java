package de.ukrainehilfe.matching.board;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.ukrainehilfe.local.Browser;
import de.ukrainehilfe.matching.MatchingServiceTest;
import de.ukrainehilfe.matching.Stories;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A board with 100,000 matches: what is asked for comes from an index, however it is narrowed. */
@QuarkusTest
class FullBoardTest extends MatchingServiceTest {
    private static final String ORDER = " order by due, -score, id fetch first 21 rows only";
    private static final List<String> FILTERS = List.of(
            "",
            " and kind = 'LODGING'",
            " and kind = 'INTERPRETING'",
            " and due <= now() - interval '7 days'",
            " and -score <= -80",
            " and postcode in ('40210', '40211')",
            " and (offer_association = 'caritas' or need_association = 'caritas')");

    @Test
    void theListComesFromAnIndex() {
        fill();
        for (String filter : FILTERS) {
            String plan =
                    String.join("\n", rows("explain select * from match where status = 'PROPOSED'" + filter + ORDER));
            assertTrue(plan.contains("Index Scan") && !plan.contains("Seq Scan"), plan);
        }
        new Browser("coordinator", "de")
                .open("/matches?district=3&age=OVER_7_DAYS&score=70")
                .then()
                .statusCode(200);
    }

    private void fill() {
        told(Stories.erikasRoom(), Stories.olenasFamily());
        UUID match = UUID.fromString(rows("select id from match").get(0));
        change(
                "insert into pooled_need (id, reference, version, facts_version, status, kind, association, postcode,"
                        + " position, from_date, until_date, language, urgency, open_since, details, wanting)"
                        + " select gen_random_uuid(), 'B-' || i, 0, 0, 'OPEN', kind, association, postcode, position, from_date,"
                        + " until_date, language, urgency, open_since, details, false from pooled_need, generate_series(1, 100000) i");
        change("insert into match (id, reference, version, status, kind, offer_id, need_id, offer_reference,"
                + " need_reference, need_association, offer_facts, need_facts, quantity, score, reasons, postcode,"
                + " from_date, due, proposed_at, changed_at)"
                + " select gen_random_uuid(), 'V-' || row_number() over (), 0,"
                + " case when random() < .8 then 'PROPOSED' else 'REJECTED' end,"
                + " case when random() < .95 then 'LODGING' else 'INTERPRETING' end,"
                + " m.offer_id, n.id, m.offer_reference, n.reference,"
                + " case when random() < .1 then 'caritas' else 'diakonie' end, 0, 0, 1, (random() * 100)::numeric(8, 2),"
                + " m.reasons, (40210 + floor(random() * 40))::text, m.from_date, now() - random() * interval '30 days',"
                + " now(), now() from match m, pooled_need n where m.id = '" + match + "' and n.id <> m.need_id");
        change("analyze match");
    }
}
