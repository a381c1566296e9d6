package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.pool.Kind;
import java.util.Arrays;
import java.util.List;

/** What the board shows, and the links that show something else. */
record Filters(MatchStatus status, Kind kind) {
    public List<MatchStatus> statuses() {
        return Arrays.asList(MatchStatus.values());
    }

    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    public String with(MatchStatus other) {
        return address(other, kind);
    }

    public String with(Kind other) {
        return address(status, other);
    }

    public String withEveryKind() {
        return address(status, null);
    }

    /** The address of what is shown now. */
    public String here() {
        return address(status, kind);
    }

    private static String address(MatchStatus status, Kind kind) {
        return "/matches?status=" + status + (kind == null ? "" : "&kind=" + kind);
    }
}
