package de.ukrainehilfe.matching.board;

import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.board.Card.Choices;
import de.ukrainehilfe.matching.board.Card.Half;
import de.ukrainehilfe.matching.match.Access;
import de.ukrainehilfe.matching.match.Answer;
import de.ukrainehilfe.matching.match.CancelReason;
import de.ukrainehilfe.matching.match.EndReason;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.MatchStatus;
import de.ukrainehilfe.matching.match.MatchTexts;
import de.ukrainehilfe.matching.match.MatchView;
import de.ukrainehilfe.matching.match.MatchViews;
import de.ukrainehilfe.matching.match.RejectReason;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays matches on the board, in the reader's words and with the reader's rights. */
@ApplicationScoped
class Cards {
    private final Pool pool;
    private final MatchViews views;
    private final Access access;
    private final Caller caller;
    private final Looks looks;
    private final Facts facts;
    private final Texts texts;

    Cards(Pool pool, MatchViews views, Access access, Caller caller, Looks looks, Facts facts, Texts texts) {
        this.pool = pool;
        this.views = views;
        this.access = access;
        this.caller = caller;
        this.looks = looks;
        this.facts = facts;
        this.texts = texts;
    }

    List<Card> of(List<Match> matches) {
        Map<UUID, Offer> offers = pool
                .offers(matches.stream().map(Match::offerId).toList())
                .stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        Map<UUID, Need> needs = pool.needs(matches.stream().map(Match::needId).toList()).stream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        Map<UUID, Look> others = looks.others(matches.stream().map(Match::id).toList());
        return matches.stream()
                .map(match ->
                        card(match, offers.get(match.offerId()), needs.get(match.needId()), others.get(match.id())))
                .toList();
    }

    private Card card(Match match, Offer offer, Need need, Look other) {
        MatchView view = views.of(match);
        return new Card(
                view,
                states().status(view.status()),
                facts.words().kind(view.kind()),
                about(view),
                words().score(whole(view.score().doubleValue())),
                view.reasons().stream()
                        .filter(reason -> reason.points() > 0)
                        .map(reason -> words().reasonPoints(reason.text(), whole(reason.points())))
                        .toList(),
                words().waitingSince(facts.day(need.openSince())),
                half(Side.OFFER, view, facts.place(offer.place()), offer.association(), facts.of(offer, view)),
                half(Side.NEED, view, facts.place(need.place()), need.association(), facts.of(need)),
                view.answerBy() == null ? null : facts.day(view.answerBy()),
                because(view),
                choices(match, view),
                reasonsToStop(view.status()),
                other == null ? null : other.who());
    }

    private List<Card.Reason> reasonsToStop(MatchStatus status) {
        return switch (status) {
            case PROPOSED ->
                Arrays.stream(RejectReason.values())
                        .map(reason -> new Card.Reason(reason.name(), states().rejectReason(reason)))
                        .toList();
            case CONFIRMED ->
                Arrays.stream(EndReason.values())
                        .map(reason -> new Card.Reason(reason.name(), states().endReason(reason)))
                        .toList();
            default -> List.of();
        };
    }

    /** Hundredths decide the order, and tell a reader nothing. */
    private static String whole(double points) {
        return String.valueOf(Math.round(points));
    }

    private Half half(Side side, MatchView view, String place, String association, List<String> facts) {
        Answer answer = view.answer(side);
        String said =
                answer == null ? words().notAnswered() : answer == Answer.YES ? words().yesShort() : words().noShort();
        String reference = side == Side.OFFER ? view.offerReference() : view.needReference();
        return new Half(reference, place, association, facts, said);
    }

    private String about(MatchView view) {
        return switch (view.kind()) {
            case LODGING -> facts.words().persons(view.quantity());
            case GOODS -> facts.amount(view.item(), view.quantity(), view.unit());
            case MENTORING -> facts.words().hoursPerWeek(view.quantity());
            case INTERPRETING, TRANSPORT, ACCOMPANIMENT -> facts.words().kind(view.kind());
        };
    }

    private String because(MatchView view) {
        if (view.reason() == null) {
            return null;
        }
        return switch (view.status()) {
            case REJECTED -> states().rejectReason(RejectReason.valueOf(view.reason()));
            case ENDED -> states().endReason(EndReason.valueOf(view.reason()));
            default -> states().cancelReason(CancelReason.valueOf(view.reason()));
        };
    }

    private Choices choices(Match match, MatchView view) {
        boolean asked = view.status() == MatchStatus.APPROVED;
        return new Choices(
                caller.isCoordinator() && view.status() == MatchStatus.PROPOSED,
                caller.isCoordinator() && view.status() == MatchStatus.CONFIRMED,
                asked && view.offerAnswer() == null && access.mayAnswer(Side.OFFER, match),
                asked && view.needAnswer() == null && access.mayAnswer(Side.NEED, match));
    }

    private BoardTexts words() {
        return texts.of(BoardTexts.class);
    }

    private MatchTexts states() {
        return texts.of(MatchTexts.class);
    }
}
