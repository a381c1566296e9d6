package de.ukrainehilfe.matching;

import de.ukrainehilfe.local.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People who offer and people who need, as the other services tell of them. */
public final class Stories {
    private Stories() {}

    /** Erika has a guest room for four in Bilk and likes dogs. */
    public static Story erikasRoom() {
        return offer(
                "40223",
                "de",
                details("LODGING")
                        .with("places", 4)
                        .with("ownFlat", false)
                        .with("barrierFree", false)
                        .with("pets", true)
                        .with("womenOnly", false)
                        .with("children", true));
    }

    /** Olena has come with two children and is in the centre. */
    public static Story olenasFamily() {
        return need(
                "40210",
                "uk",
                "caritas",
                details("LODGING")
                        .with("adults", 1)
                        .with("children", 2)
                        .with("barrierFree", false)
                        .with("pets", false)
                        .with("womenOnly", false)
                        .with("unaccompaniedMinor", false));
    }

    /** Taras is on his own. */
    public static Story tarasAlone() {
        return olenasFamily().with("details.children", 0).with("association", "diakonie");
    }

    /** A hotel in Golzheim gives away twenty blankets. */
    public static Story twentyBlankets() {
        return offer(
                "40476",
                "en",
                details("GOODS")
                        .with("item", "blanket")
                        .with("quantity", 20)
                        .with("unit", "PIECE")
                        .with("condition", "GOOD")
                        .with("delivery", "PICK_UP"));
    }

    /** A shelter in Oberbilk needs thirty. */
    public static Story thirtyBlanketsNeeded() {
        return need(
                "40227",
                "ru",
                "diakonie",
                details("GOODS").with("item", "blanket").with("quantity", 30).with("unit", "PIECE"));
    }

    /** Oksana interprets on Monday mornings, on site and on the telephone. */
    public static Story oksanaInterprets() {
        return offer(
                "40210",
                "uk",
                details("INTERPRETING")
                        .with(
                                "languages",
                                List.of(Map.of("code", "uk", "level", "NATIVE"), Map.of("code", "de", "level", "C1")))
                        .with("modes", List.of("ON_SITE", "PHONE"))
                        .with("weekly", List.of(Map.of("day", "MONDAY", "from", "09:00", "to", "12:00")))
                        .with("subjects", List.of("HEALTH")));
    }

    /** Petro sees a doctor on a Monday at ten, Düsseldorf time. */
    public static Story petroAtTheDoctor() {
        return need(
                "40225",
                "uk",
                null,
                details("INTERPRETING")
                        .with("from", "uk")
                        .with("to", "de")
                        .with("level", "B2")
                        .with("mode", "ON_SITE")
                        .with("subject", "HEALTH")
                        .with("appointment", Map.of("start", "2027-01-11T10:00:00+01:00", "minutes", 60)));
    }

    /** Vasyl drives a van with a ramp, from Benrath. */
    public static Story vasylsVan() {
        return offer(
                "40599",
                "uk",
                details("TRANSPORT")
                        .with("seats", 6)
                        .with("load", 400)
                        .with("wheelchair", true)
                        .with("radius", 20));
    }

    /** Halyna must go to the hospital in her wheelchair, and her daughter with her. */
    public static Story halynasRide() {
        return need(
                "40210",
                "uk",
                null,
                details("TRANSPORT")
                        .with("persons", 2)
                        .with("load", 0)
                        .with("wheelchair", true)
                        .with("destination", "40225")
                        .with("appointment", Map.of("start", "2027-01-11T10:00:00+01:00", "minutes", 60)));
    }

    /** Gerda goes along to offices and to the doctor, and speaks some Ukrainian. */
    public static Story gerdaGoesAlong() {
        return offer(
                "40215",
                "de",
                details("ACCOMPANIMENT")
                        .with("occasions", List.of("OFFICE", "DOCTOR"))
                        .with(
                                "languages",
                                List.of(Map.of("code", "de", "level", "NATIVE"), Map.of("code", "uk", "level", "B1"))));
    }

    /** Danylo has a letter from the job centre. */
    public static Story danyloAtTheOffice() {
        return need(
                "40227",
                "uk",
                null,
                details("ACCOMPANIMENT")
                        .with("occasion", "OFFICE")
                        .with("language", "uk")
                        .with("level", "B1"));
    }

    /** Ali has three hours a week, for half a year. */
    public static Story aliMentors() {
        return offer(
                "40235",
                "de",
                details("MENTORING")
                        .with("content", List.of("GERMAN", "WORK"))
                        .with("hoursPerWeek", 3)
                        .with("months", 6));
    }

    /** Marta wants to speak German. */
    public static Story martaLearnsGerman() {
        return need(
                "40233",
                "de",
                "caritas",
                details("MENTORING")
                        .with("content", List.of("GERMAN"))
                        .with("hoursPerWeek", 2)
                        .with("months", 6));
    }

    private static Story offer(String postcode, String language, Fields details) {
        return new Story(
                "offers",
                record("A", 1, postcode, language, details)
                        .with("association", null)
                        .with("until", "2027-08-31")
                        .with("openSince", Instant.now().toString()));
    }

    private static Story need(String postcode, String language, String association, Fields details) {
        return new Story(
                "needs",
                record("B", 0, postcode, language, details)
                        .with("association", association)
                        .with("until", "2027-02-28")
                        .with("urgency", "NORMAL")
                        .with("openSince", Instant.now().toString()));
    }

    private static Fields record(String prefix, long version, String postcode, String language, Fields details) {
        return new Fields()
                .with("id", UUID.randomUUID().toString())
                .with("version", version)
                .with("reference", prefix + "-7K3M-2Q")
                .with("status", "OPEN")
                .with("kind", details.get("kind"))
                .with("postcode", postcode)
                .with("from", "2026-12-01")
                .with("language", language)
                .with("details", details);
    }

    private static Fields details(String kind) {
        return new Fields().with("kind", kind);
    }
}
