package de.ukrainehilfe.matching.planning;

import java.util.Arrays;

/** Why a need stays without an offer in a plan, as the solvers say it. */
public enum UnservedCode {
    MINOR_ALONE,
    NO_HOME_FOR_WOMEN,
    NO_HOME_BARRIER_FREE,
    NO_HOME_WITH_PETS,
    NO_HOME_WITH_CHILDREN,
    NO_HOME_LARGE_ENOUGH,
    NO_HOME_AT_THAT_TIME,
    NO_STOCK,
    NO_STOCK_AT_THAT_TIME,
    NO_STOCK_IN_REACH,
    NOBODY_WITH_LANGUAGES,
    NOBODY_IN_THAT_MODE,
    NOBODY_AT_THAT_TIME,
    BOOKED,
    /** The conversation has no time yet; live proposals serve it. */
    NO_TIME,
    OVER,
    REJECTED,
    TAKEN,
    /** Said by a later version of a solver. */
    UNKNOWN;

    static UnservedCode of(String name) {
        return Arrays.stream(values())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
