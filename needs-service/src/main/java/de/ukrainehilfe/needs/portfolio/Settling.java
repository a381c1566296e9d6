package de.ukrainehilfe.needs.portfolio;

import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.needs.history.Happening;
import de.ukrainehilfe.needs.history.NeedHistory;
import de.ukrainehilfe.needs.need.CloseReason;
import de.ukrainehilfe.needs.need.Need;
import de.ukrainehilfe.needs.need.Needs;
import de.ukrainehilfe.needs.need.Portfolio;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Ends needs by the hand of those in charge, and writes down who did. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Settling {
    private final Needs needs;
    private final NeedHistory history;
    private final Caller caller;

    Settling(Needs needs, NeedHistory history, Caller caller) {
        this.needs = needs;
        this.history = history;
        this.caller = caller;
    }

    /** @param later whether all later appointments of its series are closed, too */
    Need close(UUID id, CloseReason reason, boolean later) {
        Need need = toChange(id);
        List<Need> ending = later ? needs.withLaterToChange(need) : List.of(need);
        ending.stream().filter(Portfolio.of(caller)::contains).forEach(each -> {
            needs.close(each, reason);
            history.did(each.id(), Happening.CLOSED, null);
        });
        return need;
    }

    private Need toChange(UUID id) {
        return needs.toChange(id, Portfolio.of(caller));
    }
}
