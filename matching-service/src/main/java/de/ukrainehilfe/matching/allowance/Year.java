package de.ukrainehilfe.matching.allowance;

import java.util.List;
import java.util.UUID;

/**
 * A calendar year's ledger, in cents.
 *
 * @param committed earned, and to be earned if everybody who was asked comes
 */
public record Year(
        int year, long budget, long committed, long earned, long due, long paid, List<Interpreter> interpreters) {
    /** What one interpreter has earned. */
    public record Interpreter(UUID offerId, String offerReference, int assignments, long earned, long due) {}

    static Year of(int year, long budget, long committed, List<Interpreter> interpreters) {
        long earned = interpreters.stream().mapToLong(Interpreter::earned).sum();
        long due = interpreters.stream().mapToLong(Interpreter::due).sum();
        return new Year(year, budget, committed, earned, due, earned - due, interpreters);
    }
}
