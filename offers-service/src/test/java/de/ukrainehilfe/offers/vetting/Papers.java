package de.ukrainehilfe.offers.vetting;

import de.ukrainehilfe.offers.OffersServiceTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What somebody lays on the desk, and what is written down of it. */
abstract class Papers extends OffersServiceTest {
    protected static ValidatableResponse show(
            String who, UUID id, String proof, String outcome, LocalDate inspected, LocalDate issued, LocalDate until) {
        return as(who).body(fields(proof, outcome, inspected, issued, until))
                .post("/api/offers/{id}/checks", id)
                .then();
    }

    protected static Map<String, Object> fields(
            String proof, String outcome, LocalDate inspected, LocalDate issued, LocalDate until) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("proof", proof);
        fields.put("outcome", outcome);
        fields.put("inspectedOn", inspected == null ? null : inspected.toString());
        fields.put("issuedOn", issued == null ? null : issued.toString());
        fields.put("validUntil", until == null ? null : until.toString());
        return fields;
    }
}
