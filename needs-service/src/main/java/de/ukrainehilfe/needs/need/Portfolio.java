package de.ukrainehilfe.needs.need;

import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.security.Caller;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * The needs somebody may see: the city's coordinators all, an association its own.
 *
 * @param association empty for all
 */
public record Portfolio(Optional<String> association) {
    public static Portfolio of(Caller caller) {
        if (caller.isCoordinator()) {
            return new Portfolio(Optional.empty());
        }
        return new Portfolio(Optional.of(caller.association().orElseThrow(Portfolio::forbidden)));
    }

    public boolean contains(Need need) {
        return association.isEmpty() || association.get().equals(need.association());
    }

    /** The association a new need belongs to: an association records only for itself. */
    public String forNew(String asked) {
        if (association.isEmpty()) {
            return asked;
        }
        if (asked != null && !asked.equals(association.get())) {
            throw forbidden();
        }
        return association.get();
    }

    private static Refusal forbidden() {
        return new Refusal(Response.Status.FORBIDDEN, "forbidden", null);
    }
}
