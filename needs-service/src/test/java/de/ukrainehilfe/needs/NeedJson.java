package de.ukrainehilfe.needs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request to record a need, as a sentence: {@code olenaAndTwoChildren().of("caritas").without("until")}. */
public final class NeedJson {
    private final Map<String, Object> json;

    private NeedJson(Map<String, Object> json) {
        this.json = json;
    }

    /** Olena fled from Kharkiv with two children and sleeps in the arrival hall. */
    public static NeedJson olenaAndTwoChildren() {
        return need("Олена Зразок", "olena@example.org")
                .with("details.kind", "LODGING")
                .with("details.adults", 1)
                .with("details.children", 2)
                .with("details.barrierFree", false)
                .with("details.pets", false)
                .with("details.womenOnly", true)
                .with("details.unaccompaniedMinor", false);
    }

    /** Petro's emergency shelter is cold. */
    public static NeedJson petroAndTenBlankets() {
        return need("Петро Приклад", "petro@example.org")
                .with("details.kind", "GOODS")
                .with("details.item", "blanket")
                .with("details.quantity", 10)
                .with("details.unit", "PIECE");
    }

    /** Iryna must see a doctor and speaks no German. */
    public static NeedJson irynaAtTheDoctor() {
        return need("Ірина Лікар", "iryna@example.org")
                .with("details.kind", "INTERPRETING")
                .with("details.from", "uk")
                .with("details.to", "de")
                .with("details.level", "B2")
                .with("details.mode", "ON_SITE")
                .with("details.subject", "HEALTH")
                .with("details.appointment.start", LocalDate.now().plusDays(17) + "T10:00:00+01:00")
                .with("details.appointment.minutes", 60);
    }

    /** Halyna sits in a wheelchair and must go to the hospital. */
    public static NeedJson halynasRide() {
        return need("Галина Приклад", "halyna@example.org")
                .with("details.kind", "TRANSPORT")
                .with("details.persons", 2)
                .with("details.load", 0)
                .with("details.wheelchair", true)
                .with("details.destination", "40225")
                .with("details.appointment.start", LocalDate.now().plusDays(12) + "T08:00:00+01:00")
                .with("details.appointment.minutes", 90);
    }

    /** Danylo has a letter from the job centre. */
    public static NeedJson danyloAtTheOffice() {
        return need("Данило Зразок", "danylo@example.org")
                .with("details.kind", "ACCOMPANIMENT")
                .with("details.occasion", "OFFICE")
                .with("details.language", "uk")
                .with("details.level", "B1");
    }

    /** Marta wants to speak German. */
    public static NeedJson martaLearnsGerman() {
        return need("Марта Приклад", "marta@example.org")
                .with("details.kind", "MENTORING")
                .with("details.content", List.of("GERMAN"))
                .with("details.hoursPerWeek", 2)
                .with("details.months", 6);
    }

    private static NeedJson need(String name, String email) {
        return new NeedJson(new LinkedHashMap<>())
                .with("requester.name", name)
                .with("requester.email", email)
                .with("requester.phone", null)
                .with("requester.locale", "uk")
                .with("postcode", "40210")
                .with("from", LocalDate.now().plusDays(10).toString())
                .with("until", LocalDate.now().plusDays(100).toString())
                .with("urgency", "NORMAL");
    }

    public NeedJson of(String association) {
        return with("association", association);
    }

    /** Sets a field; the path's steps are joined by dots. */
    public NeedJson with(String path, Object value) {
        Map<String, Object> copy = copyOf(json);
        String[] steps = path.split("\\.");
        parentOf(copy, steps).put(steps[steps.length - 1], value);
        return new NeedJson(copy);
    }

    public NeedJson without(String path) {
        Map<String, Object> copy = copyOf(json);
        String[] steps = path.split("\\.");
        parentOf(copy, steps).remove(steps[steps.length - 1]);
        return new NeedJson(copy);
    }

    public Map<String, Object> json() {
        return json;
    }

    private static Map<String, Object> parentOf(Map<String, Object> json, String[] steps) {
        Map<String, Object> parent = json;
        for (String step : Arrays.copyOf(steps, steps.length - 1)) {
            parent = child(parent, step);
        }
        return parent;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String step) {
        return (Map<String, Object>) parent.computeIfAbsent(step, missing -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copyOf(Map<String, Object> json) {
        Map<String, Object> copy = new LinkedHashMap<>(json);
        copy.replaceAll((key, value) -> value instanceof Map ? copyOf((Map<String, Object>) value) : value);
        return copy;
    }
}
