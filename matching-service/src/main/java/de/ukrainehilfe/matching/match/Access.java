package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.security.Caller;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which matches a caller may know of: a coordinator all, an association those of its own offers and needs. */
@ApplicationScoped
public class Access {
    private final Caller caller;
    private final Matches matches;

    Access(Caller caller, Matches matches) {
        this.caller = caller;
        this.matches = matches;
    }

    /** The match, or 404, whether there is none or it is somebody else's. */
    public Match to(UUID id) {
        return matches.find(id)
                .filter(match -> isOn(Side.OFFER, match) || isOn(Side.NEED, match))
                .orElseThrow(Refusal::notFound);
    }

    /** Whether the caller may answer for that side. */
    public boolean mayAnswer(Side side, Match match) {
        return isOn(side, match);
    }

    /** The association whose matches the caller is limited to; null: no limit. */
    public String limit() {
        return caller.isCoordinator() ? null : caller.association().orElseThrow(Refusal::notFound);
    }

    private boolean isOn(Side side, Match match) {
        return caller.isCoordinator()
                || caller.association()
                        .filter(own -> own.equals(match.association(side)))
                        .isPresent();
    }
}
