package de.ukrainehilfe.matching.plan.lodging;

/**
 * A fixed whim of each household about each home (Gumbel-distributed, cut off). The best by value less price plus whim are
 * a fair sample of all that are nearly best: without it neighbours would all list the same homes, and others none.
 */
final class Taste {
    /** No whim is stronger. */
    static final double MOST = 3;

    private static final int BITS = 12;
    private static final double[] TABLE = new double[1 << BITS];

    static {
        for (int at = 0; at < TABLE.length; at++) {
            TABLE[at] = Math.min(MOST, -Math.log(-Math.log((at + 0.5) / TABLE.length)));
        }
    }

    private Taste() {}

    static double of(int household, int home) {
        long mixed = (household * 0x9E3779B97F4A7C15L) ^ (home * 0xC2B2AE3D27D4EB4FL);
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        return TABLE[(int) (mixed >>> (64 - BITS))];
    }
}
