package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.matching.match.MatchQueue;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.pool.Kind;
import java.util.List;

/**
 * One page of the board.
 *
 * @param next the address of the next page, null on the last
 * @param mayDecide whether the reader may approve and reject
 */
record Board(Filters filters, List<Card> cards, String next, List<MatchQueue.Count> counts, boolean mayDecide) {
    /** How many there are in this status, of the kind that is shown. */
    public long count(MatchStatus status) {
        return sum(status, filters.kind());
    }

    /** How many there are of this kind, in the status that is shown. */
    public long count(Kind kind) {
        return sum(filters.status(), kind);
    }

    public long countOfEveryKind() {
        return sum(filters.status(), null);
    }

    /** Whether there is something to choose from for a decision about many. */
    public boolean isDecidable() {
        return mayDecide && filters.status() == MatchStatus.PROPOSED && !cards.isEmpty();
    }

    private long sum(MatchStatus status, Kind kind) {
        return counts.stream()
                .filter(count -> count.status() == status && (kind == null || count.kind() == kind))
                .mapToLong(MatchQueue.Count::matches)
                .sum();
    }
}
