package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.defaults.pages.Page;
import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.board.Facts;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans and their lines as a page prints them. */
@ApplicationScoped
class PlanPaper {
    private final Pool pool;
    private final Facts facts;
    private final PlanViews views;
    private final Page page;

    PlanPaper(Pool pool, Facts facts, PlanViews views, Page page) {
        this.pool = pool;
        this.facts = facts;
        this.views = views;
        this.page = page;
    }

    /** A plan with its numbers and times as people write them. */
    record Row(PlanView plan, String askedAt, String objective, String bound, String open, int changed) {}

    /**
     * A line with what is known of both sides.
     *
     * @param needAt, offerAt the middle of the postcode's area as a map takes it: latitude, longitude; null where unknown
     */
    record Line(LineView line, List<String> need, List<String> offer, String needAt, String offerAt) {}

    Row row(PlanView plan) {
        return new Row(
                plan,
                page.getWritten().moment(plan.askedAt()),
                views.number(plan.objective()),
                plan.bound() == null ? null : views.number(plan.bound()),
                views.number(plan.count(LineState.OPEN)),
                plan.count(LineState.CHANGED));
    }

    List<Line> lines(List<PlanLine> lines) {
        Map<UUID, Need> needs = pool.needs(lines.stream().map(PlanLine::needId).toList()).stream()
                .collect(Collectors.toMap(Need::id, Function.identity(), (one, same) -> one));
        Map<UUID, Offer> offers = pool
                .offers(lines.stream().map(PlanLine::offerId).toList())
                .stream()
                .collect(Collectors.toMap(Offer::id, Function.identity(), (one, same) -> one));
        return lines.stream()
                .map(line -> line(line, needs.get(line.needId()), offers.get(line.offerId())))
                .toList();
    }

    private Line line(PlanLine line, Need need, Offer offer) {
        return new Line(
                views.of(line),
                about(need),
                about(offer),
                need == null ? null : point(need.place()),
                offer == null ? null : point(offer.place()));
    }

    private static String point(Place place) {
        return String.format(Locale.ROOT, "%.4f,%.4f", place.latitude(), place.longitude());
    }

    private List<String> about(Need need) {
        return need == null ? List.of() : with(facts.place(need.place()), facts.of(need));
    }

    private List<String> about(Offer offer) {
        return offer == null ? List.of() : with(facts.place(offer.place()), facts.of(offer));
    }

    private static List<String> with(String place, List<String> facts) {
        return Stream.concat(Stream.of(place), facts.stream()).toList();
    }
}
