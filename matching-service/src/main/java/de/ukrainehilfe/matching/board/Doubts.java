package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.MatchView;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.match.Neighbours;
import de.ukrainehilfe.matching.match.ReasonView;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.RuleWords;
import de.ukrainehilfe.matching.rules.Weights;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What speaks against a match: rules it breaks by now, rules that gave little, dates that leave a gap, an earlier no. */
@ApplicationScoped
class Doubts {
    /** Rules that say how pressing a need is, whatever the offer. */
    private static final Set<String> OF_THE_NEED_ALONE = Set.of("waiting", "vulnerability");

    private final Matches matches;
    private final Neighbours neighbours;
    private final Weights weights;
    private final RuleWords rules;
    private final Facts facts;
    private final Texts texts;
    private final Clock clock;

    Doubts(
            Matches matches,
            Neighbours neighbours,
            Weights weights,
            RuleWords rules,
            Facts facts,
            Texts texts,
            Clock clock) {
        this.matches = matches;
        this.neighbours = neighbours;
        this.weights = weights;
        this.rules = rules;
        this.facts = facts;
        this.texts = texts;
        this.clock = clock;
    }

    List<String> about(Match match, MatchView view, Offer offer, Need need) {
        List<String> doubts = new ArrayList<>();
        if (match.status() == MatchStatus.PROPOSED) {
            addBrokenRule(match, offer, need, doubts);
        }
        view.reasons().stream().filter(this::gaveLittle).map(ReasonView::text).forEach(doubts::add);
        addGaps(offer, need, doubts);
        addRefusals(match, doubts);
        return doubts;
    }

    private void addBrokenRule(Match match, Offer offer, Need need, List<String> doubts) {
        List<Appointment> bookings = matches.bookingsOf(List.of(offer.id())).getOrDefault(offer.id(), List.of());
        Pair pair = new Pair(offer, need, matches.demand(need).missing(), match.quantity(), bookings, clock.instant());
        HardRules.firstBroken(pair).ifPresent(rule -> doubts.add(rules.of(rule, pair)));
    }

    /** Less than half of what the rule can give; who is not first in line has done nothing wrong. */
    private boolean gaveLittle(ReasonView reason) {
        return !OF_THE_NEED_ALONE.contains(reason.rule())
                && reason.points() * 2 < weights.points().getOrDefault(reason.rule(), 0);
    }

    private void addGaps(Offer offer, Need need, List<String> doubts) {
        if (offer.from().isAfter(need.from())) {
            doubts.add(words().beginsLater(facts.day(offer.from())));
        }
        if (offer.until() != null && (need.until() == null || offer.until().isBefore(need.until()))) {
            doubts.add(words().endsEarlier(facts.day(offer.until())));
        }
    }

    private void addRefusals(Match match, List<String> doubts) {
        int offer = neighbours.refusals(Side.OFFER, match);
        int need = neighbours.refusals(Side.NEED, match);
        if (offer > 0) {
            doubts.add(words().offerRefused(offer));
        }
        if (need > 0) {
            doubts.add(words().needRefused(need));
        }
    }

    private ReviewTexts words() {
        return texts.of(ReviewTexts.class);
    }
}
