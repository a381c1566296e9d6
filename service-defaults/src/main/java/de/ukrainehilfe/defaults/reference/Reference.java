package de.ukrainehilfe.defaults.reference;

/** The number a person reads out on the telephone, such as {@code A-7K3M-2Q}. */
public final class Reference {
    /** Crockford's base 32: no I, L, O, U to be misheard or misread. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 30;
    private static final long MASK = (1L << BITS) - 1;
    /** Odd, hence invertible modulo 2^30: no two numbers share a reference, and neighbours do not look alike. */
    private static final long SPREAD = 0x2545F491L;

    /** So that the first offer, need and match do not share their digits. */
    private static final long OFFSET = 0x9E3779B1L;

    private Reference() {}

    /**
     * @param prefix A for offers, B for needs, V for matches
     * @param number from a sequence, 1 to 2^30 - 1
     */
    public static String of(char prefix, long number) {
        if (number < 1 || number > MASK) {
            throw new IllegalArgumentException("no reference for number " + number);
        }
        long spread = (number + prefix * OFFSET) * SPREAD & MASK;
        spread ^= spread >>> BITS / 2;
        spread = spread * SPREAD & MASK;
        StringBuilder text = new StringBuilder().append(prefix).append('-');
        for (int digit = 5; digit >= 0; digit--) {
            text.append(DIGITS.charAt((int) (spread >>> 5 * digit & 31)));
            if (digit == 2) {
                text.append('-');
            }
        }
        return text.toString();
    }
}
