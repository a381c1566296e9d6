package de.ukrainehilfe.matching.allowance;

import de.ukrainehilfe.matching.match.MatchStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** One appointment of an interpreter, and how far it has come. */
public record Assignment(UUID matchId, String reference, Instant start, State state, Integer cents) {
    /** From the request to the money. */
    public enum State {
        REQUESTED,
        ACCEPTED,
        DONE,
        ALLOWANCE_DUE,
        PAID,
        OFF
    }

    static Assignment read(ResultSet row) throws SQLException {
        int cents = row.getInt(7);
        return new Assignment(
                row.getObject(1, UUID.class),
                row.getString(2),
                Allowances.instant(row.getTimestamp(3)),
                state(MatchStatus.valueOf(row.getString(4)), row.getBoolean(5), row.getTimestamp(6) != null),
                row.getBoolean(5) ? cents : null);
    }

    private static State state(MatchStatus status, boolean earned, boolean paid) {
        if (earned) {
            return paid ? State.PAID : State.ALLOWANCE_DUE;
        }
        return switch (status) {
            case PROPOSED, APPROVED -> State.REQUESTED;
            case CONFIRMED -> State.ACCEPTED;
            case COMPLETED -> State.DONE;
            case REJECTED, DECLINED, EXPIRED, CANCELLED, ENDED -> State.OFF;
        };
    }
}
