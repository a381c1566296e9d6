package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.defaults.http.Paging;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.pages.Notation;
import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Roles;
import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.match.MatchViews;
import de.ukrainehilfe.matching.match.Matches;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.proposal.CandidatesView.Excluded;
import de.ukrainehilfe.matching.proposal.CandidatesView.Fitting;
import de.ukrainehilfe.matching.proposal.CandidatesView.Priced;
import de.ukrainehilfe.matching.proposal.CandidatesView.Relaxed;
import de.ukrainehilfe.matching.rules.HardRule;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.rules.RuleWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would fit a need, or an offer, at this moment, whether it has been proposed or not. */
@Path("/api/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COORDINATOR)
public class CandidatesApi {
    private static final int USUAL = 10;
    /** Where fewer fit, it is worth asking what could be asked differently. */
    private static final int FEW = 5;

    private final Pool pool;
    private final Matches matches;
    private final Candidates candidates;
    private final Relaxations relaxations;
    private final MatchViews views;
    private final RuleWords rules;
    private final Page page;
    private final Texts texts;

    CandidatesApi(
            Pool pool,
            Matches matches,
            Candidates candidates,
            Relaxations relaxations,
            MatchViews views,
            RuleWords rules,
            Page page,
            Texts texts) {
        this.pool = pool;
        this.matches = matches;
        this.candidates = candidates;
        this.relaxations = relaxations;
        this.views = views;
        this.rules = rules;
        this.page = page;
        this.texts = texts;
    }

    /** With a need its best offers; with an offer its best needs; with both whether they fit, and if not why. */
    @GET
    @Transactional
    public CandidatesView candidates(
            @QueryParam("need") UUID need, @QueryParam("offer") UUID offer, @QueryParam("limit") Integer limit) {
        if (need == null && offer == null) {
            throw Refusal.field("need", words().needOrOffer());
        }
        int most = limit == null ? USUAL : Paging.limit(limit);
        if (need == null) {
            return forOffer(pool.offer(offer).orElseThrow(Refusal::notFound), most);
        }
        Need known = pool.need(need).orElseThrow(Refusal::notFound);
        return offer == null
                ? forNeed(known, most)
                : forBoth(known, pool.offer(offer).orElseThrow(Refusal::notFound));
    }

    private CandidatesView forNeed(Need need, int most) {
        Demand demand = asFarAsMissing(need);
        List<Candidate> found =
                need.mayBeProposedTo() ? candidates.offersFor(need, demand, Set.of()) : List.<Candidate>of();
        List<Relaxed> relaxed = found.size() >= FEW ? List.of() : relaxed(relaxations.of(need, demand));
        String text = Stream.concat(
                        Stream.of(words().found(String.valueOf(found.size()))),
                        relaxed.stream().map(Relaxed::text))
                .collect(Collectors.joining("; "));
        return new CandidatesView(fitting(found, most), text, relaxed, null);
    }

    private CandidatesView forOffer(Offer offer, int most) {
        List<Candidate> found = offer.isOpen() ? candidates.needsFor(offer, Set.of()) : List.<Candidate>of();
        return new CandidatesView(fitting(found, most), words().found(String.valueOf(found.size())), List.of(), null);
    }

    private CandidatesView forBoth(Need need, Offer offer) {
        Demand demand = asFarAsMissing(need);
        Pair asked = candidates.pair(offer, need, demand);
        Optional<HardRule> broken = HardRules.firstBroken(asked);
        if (offer.isOpen() && broken.isEmpty()) {
            List<Candidate> pair = candidates
                    .judge(offer, need, demand, candidates.bookings(List.of(offer)))
                    .map(List::of)
                    .orElse(List.of());
            return new CandidatesView(fitting(pair, 1), words().found(String.valueOf(pair.size())), List.of(), null);
        }
        Excluded why = offer.isOpen()
                ? new Excluded(offer.id(), broken.get().name(), rules.of(broken.get(), asked))
                : new Excluded(offer.id(), "not-open", words().notOpen());
        return new CandidatesView(List.of(), why.text(), List.of(), why);
    }

    /** Open proposals decide nothing yet: what they would cover is still asked for. */
    private Demand asFarAsMissing(Need need) {
        int missing = matches.demand(need).missing();
        return new Demand(missing, 0, missing);
    }

    private List<Relaxed> relaxed(Map<Relaxation, Long> more) {
        return more.entrySet().stream()
                .map(entry -> new Relaxed(
                        entry.getKey().criterion(),
                        entry.getValue(),
                        entry.getKey().sentence().apply(words(), String.valueOf(entry.getValue()))))
                .toList();
    }

    private List<Fitting> fitting(List<Candidate> found, int most) {
        return found.stream().limit(most).map(this::fitting).toList();
    }

    private Fitting fitting(Candidate candidate) {
        return new Fitting(
                candidate.pair().offer().id(),
                candidate.pair().offer().reference(),
                candidate.pair().need().id(),
                candidate.pair().need().reference(),
                candidate.pair().quantity(),
                candidate.score().total(),
                views.reasons(candidate.score().reasons()),
                candidate.priced() == null ? null : priced(candidate.priced()));
    }

    private Priced priced(Prices.Priced known) {
        Notation written = page.getWritten();
        String text = words().priced(
                        written.number(known.worth()),
                        known.households(),
                        written.number(known.price()),
                        written.number(known.remains()));
        return new Priced(known.worth(), known.price(), known.remains(), text);
    }

    private CandidateTexts words() {
        return texts.of(CandidateTexts.class);
    }
}
