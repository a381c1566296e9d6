package de.ukrainehilfe.matching.proposal;

import de.ukrainehilfe.matching.match.Demand;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What others would gain by the same offers, as the last plan over everything found it. */
public interface Prices {
    /** By offer; empty where no plan says anything about this need any more. */
    Map<UUID, Priced> of(Need need, Demand demand, List<Offer> offers);

    /**
     * An offer as a plan would see it for this need.
     *
     * @param worth points of the pair
     * @param price points that are taken away from others
     * @param households how many others have their best place there
     */
    record Priced(long worth, long price, int households) {
        public long remains() {
            return worth - price;
        }
    }
}
