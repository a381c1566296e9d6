package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.board.Dossier.Bar;
import de.ukrainehilfe.matching.match.Access;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchView;
import de.ukrainehilfe.matching.match.MatchViews;
import de.ukrainehilfe.matching.match.Neighbours;
import de.ukrainehilfe.matching.match.ReasonView;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.Scoring;
import de.ukrainehilfe.matching.rules.Weights;
import de.ukrainehilfe.matching.search.Side;
import de.ukrainehilfe.matching.vetting.VettingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Gathers what a coordinator wants to know before deciding. */
@ApplicationScoped
class Dossiers {
    /** Beyond it, a list does not help any more. */
    private static final int OTHERS = 10;

    private final Access access;
    private final Neighbours neighbours;
    private final MatchViews views;
    private final Pool pool;
    private final Cards cards;
    private final Doubts doubts;
    private final VettingState vetting;
    private final History history;
    private final Weights weights;
    private final Scoring scoring;
    private final Texts texts;

    Dossiers(
            Access access,
            Neighbours neighbours,
            MatchViews views,
            Pool pool,
            Cards cards,
            Doubts doubts,
            VettingState vetting,
            History history,
            Weights weights,
            Scoring scoring,
            Texts texts) {
        this.access = access;
        this.neighbours = neighbours;
        this.views = views;
        this.pool = pool;
        this.cards = cards;
        this.doubts = doubts;
        this.vetting = vetting;
        this.history = history;
        this.weights = weights;
        this.scoring = scoring;
        this.texts = texts;
    }

    /** Refuses with 404 what the caller may not know of. */
    @Transactional
    Dossier of(UUID id) {
        Match match = access.to(id);
        MatchView view = views.of(match);
        Offer offer = pool.offer(match.offerId()).orElseThrow();
        Need need = pool.need(match.needId()).orElseThrow();
        boolean all = access.limit() == null;
        return new Dossier(
                cards.of(List.of(match)).get(0),
                view.reasons().stream().map(this::bar).toList(),
                doubts.about(match, view, offer, need),
                all || access.mayAnswer(Side.OFFER, match) ? vetting.of(offer, need) : null,
                all ? cards.of(neighbours.of(Side.NEED, match, OTHERS)) : List.of(),
                all ? cards.of(neighbours.of(Side.OFFER, match, OTHERS)) : List.of(),
                texts.of(ReviewTexts.class).kilometres(Math.round(offer.place().kilometresTo(need.place()))),
                route(offer.place(), need.place()),
                history.of(id),
                access.mayAnswer(Side.OFFER, match),
                access.mayAnswer(Side.NEED, match));
    }

    private Bar bar(ReasonView reason) {
        double most = scoring.points().most(reason.rule());
        double configured = weights.points().getOrDefault(reason.rule(), 0);
        long change = configured == 0 ? 0 : Math.round(100 * (most / configured - 1));
        return new Bar(
                reason.text(),
                whole(reason.points()),
                whole(Math.max(most, reason.points())),
                change == 0 ? null : (change > 0 ? "+" : "") + change + " %");
    }

    private static String whole(double points) {
        return String.valueOf(Math.round(points));
    }

    /** From one postcode area's centre to the other's: where exactly somebody lives, nobody learns by it. */
    private static String route(Place from, Place to) {
        return String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/directions?route=%.3f%%2C%.3f%%3B%.3f%%2C%.3f",
                from.latitude(),
                from.longitude(),
                to.latitude(),
                to.longitude());
    }
}
