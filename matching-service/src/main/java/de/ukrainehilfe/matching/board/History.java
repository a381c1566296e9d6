package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.matching.board.Dossier.Step;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.MatchTexts;
import de.ukrainehilfe.matching.pool.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What has happened to a match so far, in the reader's words. */
@ApplicationScoped
class History {
    private final Sql sql;
    private final Page page;
    private final Texts texts;

    History(Sql sql, Page page, Texts texts) {
        this.sql = sql;
        this.page = page;
        this.texts = texts;
    }

    List<Step> of(UUID match) {
        return sql.query(
                "select at, status, side, answer, actor from match_step where match_id = ? order by id",
                this::step,
                match);
    }

    /** A moment as the reader writes it. */
    String moment(Instant at) {
        return page.getWritten().moment(at);
    }

    private Step step(ResultSet row) throws SQLException {
        String actor = row.getString("actor");
        String what = row.getString("side") == null
                ? texts.of(MatchTexts.class).status(MatchStatus.valueOf(row.getString("status")))
                : answer(row.getString("side"), row.getString("answer"));
        return new Step(moment(row.getTimestamp("at").toInstant()), actor == null ? what : words().by(what, actor));
    }

    private String answer(String side, String answer) {
        BoardTexts board = texts.of(BoardTexts.class);
        boolean yes = "YES".equals(answer);
        if (side.equals("OFFER")) {
            return yes ? board.answerYesForOffer() : board.answerNoForOffer();
        }
        return yes ? board.answerYesForNeed() : board.answerNoForNeed();
    }

    private ReviewTexts words() {
        return texts.of(ReviewTexts.class);
    }
}
