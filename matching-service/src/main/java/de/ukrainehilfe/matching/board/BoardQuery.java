package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.http.ProblemTexts;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.pool.Kind;
import jakarta.ws.rs.QueryParam;

/** What the address of the board says. */
public class BoardQuery {
    private static final int MOST_POINTS = 100;

    @QueryParam("status")
    MatchStatus status;

    @QueryParam("kind")
    Kind kind;

    @QueryParam("district")
    String district;

    @QueryParam("age")
    Age age;

    @QueryParam("association")
    String association;

    @QueryParam("score")
    Integer score;

    @QueryParam("cursor")
    String cursor;

    /**
     * Refuses what no link of ours says.
     *
     * @param usual what is shown where the address names no status
     */
    Filters filters(MatchStatus usual, ProblemTexts problems) {
        require(district, "district", "[0-9]{1,2}", problems);
        require(association, "association", "[a-z0-9][a-z0-9-]{0,39}", problems);
        if (score != null && (score < 0 || score > MOST_POINTS)) {
            throw Refusal.field("score", problems.notReadable());
        }
        return new Filters(status == null ? usual : status, kind, given(district), age, given(association), score);
    }

    private static void require(String value, String name, String pattern, ProblemTexts problems) {
        if (given(value) != null && !value.matches(pattern)) {
            throw Refusal.field(name, problems.notReadable());
        }
    }

    private static String given(String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
