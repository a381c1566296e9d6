package de.ukrainehilfe.matching.plan.lodging;

/** What a household asks for and a home grants, as bits: the two may meet where none is asked that is not granted. */
final class Bits {
    /** How many combinations of the demands there are; the rest is about women. */
    static final int DEMANDS = 8;

    private static final int BARRIER_FREE = 1;
    private static final int PETS = 2;
    private static final int CHILDREN = 4;
    private static final int WOMEN = 8;
    private static final int EVERYBODY = 16;
    /** No home grants all this at once. */
    static final int NEVER = WOMEN | EVERYBODY;

    private Bits() {}

    static int demanded(Household household) {
        return of(household.barrierFree(), household.pets(), household.children()) | admitted(household.womenOnly());
    }

    static int granted(Home home) {
        return of(home.barrierFree(), home.pets(), home.children()) | admitted(home.womenOnly());
    }

    /** Two opposite bits, so that neither side ever fits the other's kind. */
    private static int admitted(boolean womenOnly) {
        return womenOnly ? WOMEN : EVERYBODY;
    }

    private static int of(boolean barrierFree, boolean pets, boolean children) {
        return (barrierFree ? BARRIER_FREE : 0) | (pets ? PETS : 0) | (children ? CHILDREN : 0);
    }
}
