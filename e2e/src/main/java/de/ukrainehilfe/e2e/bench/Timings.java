package de.ukrainehilfe.e2e.bench;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Durations that were measured, and their percentiles (nearest rank). */
final class Timings {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long duration) {
        nanos.add(duration);
    }

    int count() {
        return nanos.size();
    }

    /** The given percentile in milliseconds; NaN where nothing was measured. */
    double millis(double percentile) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percentile / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
