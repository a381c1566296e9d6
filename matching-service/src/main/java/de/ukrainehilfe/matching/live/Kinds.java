package de.ukrainehilfe.matching.live;

/** What an offer grants and a need asks for, as bits; women only is a world of its own, both ways. */
final class Kinds {
    static final int ALL = 16;
    private static final int BARRIER_FREE = 1;
    private static final int PETS = 2;
    private static final int CHILDREN = 4;
    private static final int WOMEN_ONLY = 8;

    private Kinds() {}

    static int of(boolean barrierFree, boolean pets, boolean children, boolean womenOnly) {
        return (barrierFree ? BARRIER_FREE : 0)
                | (pets ? PETS : 0)
                | (children ? CHILDREN : 0)
                | (womenOnly ? WOMEN_ONLY : 0);
    }

    static boolean grants(int offer, int need) {
        return (offer & WOMEN_ONLY) == (need & WOMEN_ONLY) && (offer & need) == need;
    }
}
