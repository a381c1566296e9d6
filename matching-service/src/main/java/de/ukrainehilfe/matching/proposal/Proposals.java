package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.defaults.reference.ReferenceNumbers;
import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.match.Match;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.search.SearchRequests;
import de.ukrainehilfe.matching.search.Searching;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts the best pairs before a coordinator. A search first looks without locks, then holds the needs and relies on the
 * offers it chose, and judges each pair once more as it is now.
 */
@ApplicationScoped
class Proposals implements Searching {
    static final char PREFIX = 'V';

    private final Pool pool;
    private final Matches matches;
    private final Candidates candidates;
    private final SecondThoughts secondThoughts;
    private final SameHelper sameHelper;
    private final SearchRequests searches;
    private final ReferenceNumbers references;
    private final ProposalLimits limits;

    Proposals(
            Pool pool,
            Matches matches,
            Candidates candidates,
            SecondThoughts secondThoughts,
            SameHelper sameHelper,
            SearchRequests searches,
            ReferenceNumbers references,
            ProposalLimits limits) {
        this.pool = pool;
        this.matches = matches;
        this.candidates = candidates;
        this.secondThoughts = secondThoughts;
        this.sameHelper = sameHelper;
        this.searches = searches;
        this.references = references;
        this.limits = limits;
    }

    @Override
    public void search(Side side, UUID record) {
        if (side == Side.NEED) {
            pool.holdNeed(record).ifPresent(this::searchFor);
        } else {
            pool.offer(record).filter(Offer::isOpen).ifPresent(this::searchFor);
        }
    }

    private void searchFor(Need need) {
        secondThoughts.about(need);
        if (!need.mayBeProposedTo()) {
            return;
        }
        Demand demand = proposeKnown(need);
        if (wantsMore(need, demand)) {
            List<Offer> chosen = choose(need, demand);
            Map<UUID, Offer> now = byId(pool.relyOnOffers(ids(chosen)));
            Map<UUID, List<Appointment>> bookings = candidates.bookings(now.values());
            for (Offer offer : chosen) {
                demand = propose(now.get(offer.id()), need, demand, bookings);
            }
        }
        remember(need, demand);
    }

    /** Who helps at another appointment of the series is on the board for this one, too, however many are there. */
    private Demand proposeKnown(Need need) {
        Set<UUID> known = sameHelper.offersKnownTo(need);
        secondThoughts.aboutWhoIsKnown(need, known);
        Demand demand = matches.demand(need);
        if (known.isEmpty() || demand.uncovered() == 0) {
            return demand;
        }
        known.removeAll(matches.notAgainWith(Side.NEED, need.id()));
        List<Offer> offers =
                pool.relyOnOffers(known).stream().filter(Offer::isOpen).toList();
        Map<UUID, List<Appointment>> bookings = candidates.bookings(offers);
        for (Offer offer : offers) {
            Optional<Candidate> candidate = candidates.judge(offer, need, demand, bookings);
            if (candidate.isPresent()) {
                demand = add(candidate.get(), demand);
            }
        }
        return demand;
    }

    /** The best offers that are not on the board too often already. */
    private List<Offer> choose(Need need, Demand demand) {
        List<Offer> best = candidates.offersFor(need, demand, matches.notAgainWith(Side.NEED, need.id())).stream()
                .map(candidate -> candidate.pair().offer())
                .toList();
        Map<UUID, Integer> open = matches.proposalsOf(ids(best));
        return best.stream()
                .filter(offer -> open.getOrDefault(offer.id(), 0) < limits.perOffer())
                .limit(limit(need) - demand.proposals())
                .toList();
    }

    private void searchFor(Offer seen) {
        Set<UUID> changed = matches.proposedBefore(Side.OFFER, seen.id(), seen.factsVersion());
        List<UUID> best = bestNeeds(seen);
        Set<UUID> both = new HashSet<>(changed);
        both.addAll(best);
        if (both.isEmpty()) {
            return;
        }
        Map<UUID, Need> needs = pool.holdNeeds(both).stream().collect(Collectors.toMap(Need::id, Function.identity()));
        pool.relyOnOffers(List.of(seen.id())).stream().filter(Offer::isOpen).forEach(offer -> {
            secondThoughts.about(offer, changed, needs);
            offerTo(best.stream().map(needs::get).toList(), offer);
        });
    }

    private List<UUID> bestNeeds(Offer offer) {
        int room = limits.perOffer() - matches.proposalsOf(List.of(offer.id())).getOrDefault(offer.id(), 0);
        if (room <= 0 || offer.remaining() <= 0) {
            return List.of();
        }
        return candidates.needsFor(offer, matches.notAgainWith(Side.OFFER, offer.id())).stream()
                .limit(Math.min(room, limits.perSearch()))
                .map(candidate -> candidate.pair().need().id())
                .toList();
    }

    private void offerTo(List<Need> needs, Offer offer) {
        Map<UUID, Demand> demands = matches.demands(needs);
        Set<UUID> notAgain = matches.notAgainWith(Side.OFFER, offer.id());
        Map<UUID, List<Appointment>> bookings = candidates.bookings(List.of(offer));
        needs.stream()
                .filter(need -> need.mayBeProposedTo() && !notAgain.contains(need.id()))
                .forEach(need -> remember(need, propose(offer, need, demands.get(need.id()), bookings)));
    }

    /** Returns what the need lacks afterwards; a pair that no longer fits has the need searched for again. */
    private Demand propose(Offer offer, Need need, Demand demand, Map<UUID, List<Appointment>> bookings) {
        if (!wantsMore(need, demand)) {
            return demand;
        }
        Candidate candidate =
                offer.isOpen() ? candidates.judge(offer, need, demand, bookings).orElse(null) : null;
        if (candidate == null) {
            searches.add(Side.NEED, need.id());
            return demand;
        }
        return add(candidate, demand);
    }

    private Demand add(Candidate candidate, Demand demand) {
        matches.add(new Match(references.next(PREFIX), candidate.pair(), candidate.score()));
        return demand.with(candidate.pair().need(), candidate.pair().quantity());
    }

    private boolean wantsMore(Need need, Demand demand) {
        return demand.uncovered() > 0 && demand.proposals() < limit(need);
    }

    private int limit(Need need) {
        return need.isDivisible() ? limits.perGoodsNeed() : limits.perNeed();
    }

    /**
     * Lets offers that appear later find the need, or not. Who becomes findable looks around once more afterwards: an
     * offer that appeared meanwhile did not find it yet.
     */
    private void remember(Need need, Demand demand) {
        boolean wanting = wantsMore(need, demand);
        if (wanting != need.wanting()) {
            pool.setWanting(need.id(), wanting);
            if (wanting) {
                searches.add(Side.NEED, need.id());
            }
        }
    }

    private static List<UUID> ids(List<Offer> offers) {
        return offers.stream().map(Offer::id).toList();
    }

    private static Map<UUID, Offer> byId(List<Offer> offers) {
        return offers.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    }
}
