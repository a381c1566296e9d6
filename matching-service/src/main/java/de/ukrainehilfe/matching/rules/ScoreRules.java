package de.ukrainehilfe.matching.rules;

import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.OfferDetails.Interpreter;
import de.ukrainehilfe.matching.rules.ScoreRule.Share;
import java.time.Duration;
import java.util.List;

/** What makes one allowed pair better than another. */
final class ScoreRules {
    static final List<ScoreRule> ALL = List.of(
            new ScoreRule("distance", ScoreRules::distance, ReasonWords::distance),
            new ScoreRule("fit", ScoreRules::fit, ReasonWords::fit),
            new ScoreRule("waiting", ScoreRules::waiting, ReasonWords::waiting),
            new ScoreRule("language", ScoreRules::language, ReasonWords::language));

    private ScoreRules() {}

    /** The nearer the better; nothing beyond the horizon, everything where nobody has to travel. */
    static Share distance(Pair pair, Weights weights) {
        if (pair.need().details() instanceof Conversation conversation
                && conversation.mode().isRemote()) {
            return Share.of(1);
        }
        double kilometres = pair.offer().place().kilometresTo(pair.need().place());
        return Share.of(1 - kilometres / weights.horizonKilometres(), Math.round(kilometres));
    }

    /** The less room, goods or knowledge is left over or lacking, the better. */
    static Share fit(Pair pair, Weights weights) {
        if (pair.need().details() instanceof Household) {
            int places = pair.offer().remaining();
            return Share.of((double) pair.quantity() / places, "LODGING", pair.quantity(), places);
        }
        if (pair.need().details() instanceof Conversation conversation
                && pair.offer().details() instanceof Interpreter interpreter) {
            boolean known =
                    conversation.subject() == null || interpreter.subjects().contains(conversation.subject());
            return Share.of(known ? 1 : 0, "INTERPRETING", known);
        }
        return Share.of((double) pair.quantity() / pair.missing(), "GOODS", pair.quantity(), pair.missing());
    }

    /** Who has waited longer comes first. */
    static Share waiting(Pair pair, Weights weights) {
        long days = Math.max(
                0, Duration.between(pair.need().openSince(), pair.now()).toDays());
        return Share.of((double) days / weights.horizonDays(), days);
    }

    /** Two people who share a language can arrange the rest themselves. */
    static Share language(Pair pair, Weights weights) {
        boolean same = pair.offer().language().equals(pair.need().language());
        return same ? Share.of(1, pair.need().language()) : Share.of(0);
    }
}
