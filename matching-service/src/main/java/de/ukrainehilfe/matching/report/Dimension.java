package de.ukrainehilfe.matching.report;

/** By what a report is divided. */
public enum Dimension {
    KIND("r.kind"),
    DISTRICT("coalesce(place.district, '0')"),
    /** Within the city; the rest is one. */
    POSTCODE("coalesce(place.postcode, '0')"),
    LANGUAGE("r.language"),
    AGE("case when {since} > now - interval '2 days' then 1 when {since} > now - interval '7 days' then 2"
            + " when {since} > now - interval '30 days' then 3 else 4 end");

    private final String expression;

    Dimension(String expression) {
        this.expression = expression;
    }

    static Dimension orUsual(Dimension asked) {
        return asked == null ? KIND : asked;
    }

    String expression() {
        return expression;
    }
}
