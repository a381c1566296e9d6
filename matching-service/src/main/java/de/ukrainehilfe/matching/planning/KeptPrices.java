package de.ukrainehilfe.matching.planning;

import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.plan.lodging.LodgingProblem;
import de.ukrainehilfe.matching.pool.Kind;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails;
import de.ukrainehilfe.matching.pool.Sql;
import de.ukrainehilfe.matching.proposal.Prices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The prices of the last lodging plan, for as long as they say something about today. */
@ApplicationScoped
class KeptPrices implements Prices {
    private final Sql sql;
    private final PlanLimits limits;
    private final Clock clock;

    KeptPrices(Sql sql, PlanLimits limits, Clock clock) {
        this.sql = sql;
        this.limits = limits;
        this.clock = clock;
    }

    /** Forgets those of the plan before. */
    void keep(UUID plan, List<Draft.Price> prices, Instant now) {
        if (prices.isEmpty()) {
            return;
        }
        sql.update("delete from kept_price");
        sql.update(
                "insert into kept_price (plan_id, kept_at, offer_id, place, person, households) select ?, ?, * from"
                        + " unnest(?::uuid[], ?::double precision[], ?::double precision[], ?::int[])",
                plan,
                now,
                column(prices, Draft.Price::offer),
                column(prices, Draft.Price::place),
                column(prices, Draft.Price::person),
                column(prices, Draft.Price::households));
    }

    /** Offers that came after the plan and have no price yet. */
    List<UUID> unpriced(int most) {
        return sql.query(
                "select id from pooled_offer o where kind = 'LODGING' and status = 'OPEN' and remaining > 0"
                        + " and not exists (select 1 from kept_price k where k.offer_id = o.id) limit ?",
                row -> row.getObject(1, UUID.class),
                most);
    }

    @Override
    public Map<UUID, Priced> of(Need need, Demand demand, List<Offer> offers) {
        if (need.kind() != Kind.LODGING || offers.isEmpty() || demand.missing() == 0) {
            return Map.of();
        }
        Map<UUID, Draft.Price> kept = kept(offers);
        if (kept.isEmpty()) {
            return Map.of();
        }
        LodgingProblem problem = LodgingPlanner.problem(only(need, demand, offers));
        int persons = ((NeedDetails.Household) need.details()).quantity();
        Map<UUID, Priced> priced = new HashMap<>();
        for (int home = 0; home < offers.size(); home++) {
            Offer offer = offers.get(home);
            // a home that the plan did not know yet is wanted by nobody else so far
            Draft.Price price = kept.getOrDefault(offer.id(), new Draft.Price(offer.id(), 0, 0, 0));
            int load = ((OfferDetails.Home) offer.details()).ownFlat() ? 1 : persons;
            priced.put(
                    offer.id(),
                    new Priced(
                            problem.value(0, home),
                            Math.round(load * price.place() + persons * price.person()),
                            price.households()));
        }
        return priced;
    }

    /** Offers cost something else from now on, or get their first price. */
    void move(UUID plan, List<Draft.Price> prices, Instant now) {
        sql.update(
                "insert into kept_price (plan_id, kept_at, offer_id, place, person, households) select ?, ?, * from"
                        + " unnest(?::uuid[], ?::double precision[], ?::double precision[], ?::int[]) on conflict"
                        + " (offer_id) do update set place = excluded.place, person = excluded.person, households ="
                        + " excluded.households",
                plan,
                now,
                column(prices, Draft.Price::offer),
                column(prices, Draft.Price::place),
                column(prices, Draft.Price::person),
                column(prices, Draft.Price::households));
    }

    /** The prices of those of the offers that have one. */
    Map<UUID, Draft.Price> kept(List<Offer> offers) {
        Map<UUID, Draft.Price> kept = new HashMap<>();
        sql.query(
                "select offer_id, place, person, households from kept_price where offer_id = any (?) and kept_at > ?",
                row -> kept.put(
                        row.getObject(1, UUID.class),
                        new Draft.Price(
                                row.getObject(1, UUID.class), row.getDouble(2), row.getDouble(3), row.getInt(4))),
                offers.stream().map(Offer::id).toArray(UUID[]::new),
                clock.instant().minus(limits.pricesHold()));
        return kept;
    }

    private Snapshot only(Need need, Demand demand, List<Offer> offers) {
        return new Snapshot(
                List.of(need),
                List.of(),
                offers,
                Map.of(need.id(), demand),
                Map.of(),
                Map.of(),
                Map.of(),
                clock.instant());
    }

    private static String[] column(List<Draft.Price> prices, Function<Draft.Price, Object> of) {
        return prices.stream().map(of).map(String::valueOf).toArray(String[]::new);
    }
}
