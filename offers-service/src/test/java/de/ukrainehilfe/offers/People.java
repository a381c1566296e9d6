package de.ukrainehilfe.offers;

import de.ukrainehilfe.local.Fields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People who offer help, and what they offer. */
public final class People {
    public static final LocalDate TODAY = LocalDate.now();

    private People() {}

    /** Erika has a guest room for four and likes dogs. */
    public static Map<String, Object> erikasRoom() {
        return offer(
                offerer("PRIVATE", "Erika Mustermann", "erika@example.org", "+49211555010", "de"),
                "40223",
                details("LODGING")
                        .with("places", 4)
                        .with("ownFlat", false)
                        .with("barrierFree", false)
                        .with("pets", true)
                        .with("womenOnly", false)
                        .with("children", true));
    }

    /** A hotel gives away twenty blankets and can bring them. */
    public static Map<String, Object> twentyBlankets() {
        Map<String, Object> offer = offer(
                offerer("COMPANY", "Hotel am Rhein GmbH & Co. KG", "haus@hotel-am-rhein.example", null, "en"),
                "40476",
                details("GOODS")
                        .with("item", "blanket")
                        .with("quantity", 20)
                        .with("unit", "PIECE")
                        .with("condition", "GOOD")
                        .with("delivery", "DELIVERY"));
        offer.put("until", null);
        return offer;
    }

    /** Oksana interprets on Monday mornings and on the telephone. */
    public static Map<String, Object> oksanaInterprets() {
        return offer(
                offerer("PRIVATE", "Оксана Коваленко-Зразок", "oksana@example.org", "0211 555020", "uk"),
                "40210",
                details("INTERPRETING")
                        .with("modes", List.of("ON_SITE", "PHONE"))
                        .with("subjects", List.of("HEALTH"))
                        .with(
                                "languages",
                                List.of(Map.of("code", "uk", "level", "NATIVE"), Map.of("code", "de", "level", "C1")))
                        .with("weekly", List.of(Map.of("day", "MONDAY", "from", "09:00", "to", "12:00"))));
    }

    /** Vasyl drives a van with a ramp. */
    public static Map<String, Object> vasylsVan() {
        return offer(
                offerer("PRIVATE", "Vasyl Beispiel", "vasyl@example.org", null, "uk"),
                "40599",
                details("TRANSPORT")
                        .with("seats", 6)
                        .with("load", 400)
                        .with("wheelchair", true)
                        .with("radius", 50));
    }

    /** Gerda goes along to offices and to the doctor. */
    public static Map<String, Object> gerdaGoesAlong() {
        return offer(
                offerer("PRIVATE", "Gerda Probe", "gerda@example.org", null, "de"),
                "40215",
                details("ACCOMPANIMENT")
                        .with("occasions", List.of("OFFICE", "DOCTOR"))
                        .with("languages", List.of(Map.of("code", "de", "level", "NATIVE"))));
    }

    /** Ali teaches German on two evenings, for half a year. */
    public static Map<String, Object> aliMentors() {
        return offer(
                offerer("PRIVATE", "Ali Muster", "ali@example.org", null, "de"),
                "40235",
                details("MENTORING")
                        .with("content", List.of("GERMAN", "WORK"))
                        .with("hoursPerWeek", 3)
                        .with("months", 6));
    }

    /** The offer with one field set, found by its dotted path; a value of null sets null. */
    public static Map<String, Object> with(Map<String, Object> offer, String path, Object value) {
        Map<String, Object> copy = new HashMap<>(offer);
        int dot = path.indexOf('.');
        if (dot < 0) {
            copy.put(path, value);
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Object> inner = (Map<String, Object>) copy.get(path.substring(0, dot));
            copy.put(path.substring(0, dot), with(inner, path.substring(dot + 1), value));
        }
        return copy;
    }

    private static Map<String, Object> offer(Fields offerer, String postcode, Fields details) {
        return new Fields()
                .with("offerer", offerer)
                .with("postcode", postcode)
                .with("from", TODAY.toString())
                .with("until", TODAY.plusMonths(3).toString())
                .with("note", "Klingeln bei Mustermann, zweiter Stock")
                .with("consent", new Fields().with("version", "2026-11").with("accepted", true))
                .with("details", details);
    }

    private static Fields offerer(String type, String name, String email, String phone, String locale) {
        return new Fields()
                .with("type", type)
                .with("name", name)
                .with("email", email)
                .with("phone", phone)
                .with("locale", locale);
    }

    private static Fields details(String kind) {
        return new Fields().with("kind", kind);
    }
}
