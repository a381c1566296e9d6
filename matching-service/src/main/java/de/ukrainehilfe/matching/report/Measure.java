package de.ukrainehilfe.matching.report;

/** What a report counts, and where that comes from. */
public enum Measure {
    OPEN_NEEDS("pooled_need r", "r.open_since", "r.status = 'OPEN'", null),
    OPEN_OFFERS("pooled_offer r", "r.open_since", "r.status = 'OPEN'", null),
    /** Needs about which both sides were asked, whatever they said. */
    CONTACTED("pooled_need r", "r.open_since", Measure.some("match m", "m.approved_at is not null"), null),
    /** Needs whose people have said that the help came, and that it is safe: another number than those agreed on. */
    HELPED(
            "pooled_need r",
            "r.open_since",
            Measure.some("match m join match_check c on c.match_id = m.id", FiguresApi.HELP_CAME),
            null),
    /** From recording a need to asking both sides for the first time. */
    FIRST_ANSWER("pooled_need r" + Measure.first("APPROVED"), "r.open_since", "true", Measure.HOURS),
    /** From recording a need to the yes of both sides. */
    TO_MATCH("pooled_need r" + Measure.first("CONFIRMED"), "r.open_since", "true", Measure.HOURS);

    private static final String HOURS =
            "percentile_cont(0.5) within group (order by extract(epoch from f.at - r.open_since) / 3600)";

    private final String from;
    private final String since;
    private final String where;
    private final String median;

    Measure(String from, String since, String where, String median) {
        this.from = from;
        this.since = since;
        this.where = where;
        this.median = median;
    }

    static Measure orUsual(Measure asked) {
        return asked == null ? OPEN_NEEDS : asked;
    }

    /** Whether it tells how long something took, not only how often there is something. */
    public boolean isDuration() {
        return median != null;
    }

    /** The query for it; its parameters are postcodes, their districts, and the moment from which ages are counted. */
    String query(Dimension by) {
        return "with place as (select * from unnest(?, ?) as p (postcode, district)), moment as (select ?::timestamptz as now)"
                + " select " + by.expression().replace("{since}", since) + ", count(*), "
                + (median == null ? "null::float8" : median) + " from moment cross join " + from
                + " left join place on place.postcode = r.postcode where " + where + " group by 1";
    }

    private static String some(String matches, String condition) {
        return "exists (select from " + matches + " where m.need_id = r.id and " + condition + ")";
    }

    private static String first(String status) {
        return " join (select m.need_id, min(s.at) as at from match_step s join match m on m.id = s.match_id"
                + " where s.status = '" + status + "' group by m.need_id) f on f.need_id = r.id";
    }
}
