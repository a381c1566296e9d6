package de.ukrainehilfe.offers.form;

import de.ukrainehilfe.offers.People;
import java.util.HashMap;
import java.util.Map;

/** Forms as people fill them in. */
final class FilledIn {
    private FilledIn() {}

    static Map<String, Object> lodging() {
        Map<String, Object> fields = person();
        fields.putAll(Map.of("details.places", "4", "details.ownFlat", "false", "details.pets", "true"));
        return fields;
    }

    static Map<String, Object> person() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("offerer.type", "PRIVATE");
        fields.put("offerer.name", " Erika Mustermann ");
        fields.put("offerer.email", "erika@example.org");
        fields.put("offerer.phone", "");
        fields.put("offerer.locale", "uk");
        fields.put("postcode", "40223");
        fields.put("from", People.TODAY.toString());
        fields.put("until", "");
        fields.put("note", "Zweiter Stock");
        fields.put("consent.version", "2026-11");
        fields.put("consent.accepted", "true");
        return fields;
    }
}
