package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.matching.match.Answer;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.MatchView;
import de.ukrainehilfe.matching.match.MatchViews;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks each side about the other. */
@ApplicationScoped
class Questions {
    private final Matches matches;
    private final MatchViews views;
    private final Pool pool;
    private final Facts facts;
    private final Texts texts;

    Questions(Matches matches, MatchViews views, Pool pool, Facts facts, Texts texts) {
        this.matches = matches;
        this.views = views;
        this.pool = pool;
        this.facts = facts;
        this.texts = texts;
    }

    /** @param pressed whether the side has just pressed a button: an earlier answer is then named as such */
    @Transactional
    Question to(Side side, UUID id, boolean pressed) {
        Match match = matches.find(id).orElseThrow(Refusal::notFound);
        MatchView view = views.of(match);
        Offer offer = pool.offer(view.offerId()).orElseThrow();
        Need need = pool.need(view.needId()).orElseThrow();
        boolean offering = side == Side.OFFER;
        boolean open = view.status() == MatchStatus.APPROVED && view.answer(side) == null;
        return new Question(
                view.status(),
                offering ? words().yourOffer(view.offerReference()) : words().yourNeed(view.needReference()),
                offering ? words().weFoundNeed() : words().weFoundOffer(),
                facts.words().kind(view.kind()),
                about(view),
                facts.roughly(offering ? need.place() : offer.place()),
                offering ? facts.of(need) : facts.of(offer, view),
                open ? words().answerUntil(facts.day(view.answerBy())) : null,
                open ? List.of() : state(side, view, pressed),
                open);
    }

    /** Goods may be less than either side named; an appointment is what both have to keep. */
    private String about(MatchView view) {
        if (view.appointment() != null) {
            return facts.appointment(view.appointment());
        }
        return view.item() == null ? null : facts.amount(view.item(), view.quantity(), view.unit());
    }

    private BoardTexts words() {
        return texts.of(BoardTexts.class);
    }

    private List<String> state(Side side, MatchView view, boolean pressed) {
        BoardTexts words = words();
        List<String> state = new ArrayList<>();
        Answer said = view.answer(side);
        if (said != null && pressed) {
            state.add(words.alreadyAnswered(said == Answer.YES ? words.yesShort() : words.noShort()));
        } else if (said != null) {
            state.add(said == Answer.YES ? words.youSaidYes() : words.youSaidNo());
        }
        String now =
                switch (view.status()) {
                    case PROPOSED -> words.notAskedYet();
                    case APPROVED -> words.waitingForOther();
                    case CONFIRMED -> words.bothSaidYes();
                    case COMPLETED -> words.itIsOver();
                    case DECLINED -> view.declinedBy() == side ? null : words.otherSaidNo();
                    case EXPIRED -> words.tooLate();
                    case REJECTED, CANCELLED, ENDED -> words.noLongerValid();
                };
        if (now != null) {
            state.add(now);
        }
        if (said == Answer.YES && !view.status().isOver()) {
            state.add(words.changedYourMind());
        }
        return state;
    }
}
