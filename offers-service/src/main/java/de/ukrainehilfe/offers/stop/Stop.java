package de.ukrainehilfe.offers.stop;

import de.ukrainehilfe.offers.offer.Kind;
import java.time.Instant;
import java.util.List;

/** Nothing more of this is taken for now; the others are needed instead. */
public record Stop(Wanted what, List<Wanted> alternatives, Instant since) {
    public boolean stopsAll(Kind kind) {
        return what.kind() == kind && what.item() == null;
    }
}
