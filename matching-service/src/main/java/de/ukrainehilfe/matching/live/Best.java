package de.ukrainehilfe.matching.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** The k best so far; of equal scores the one that waits longer, then the smaller id, as on the board. */
final class Best {
    private final int most;
    private final PriorityQueue<Hit> worstFirst = new PriorityQueue<>();
    private int bar = Integer.MIN_VALUE;

    Best(int most) {
        this.most = most;
    }

    /** @param score in hundredths of a point */
    record Hit(int score, long since, long high, long low) implements Comparable<Hit> {
        UUID id() {
            return new UUID(high, low);
        }

        @Override
        public int compareTo(Hit other) {
            int byScore = Integer.compare(score, other.score);
            int bySince = byScore != 0 ? byScore : Long.compare(other.since, since);
            int byHigh = bySince != 0 ? bySince : Long.compare(other.high, high);
            return byHigh != 0 ? byHigh : Long.compare(other.low, low);
        }
    }

    /** Whether a score can still be among the best. */
    boolean wants(int score) {
        return score >= bar;
    }

    void offer(int score, long since, long high, long low) {
        if (score < bar) {
            return;
        }
        Hit hit = new Hit(score, since, high, low);
        if (worstFirst.size() == most) {
            if (hit.compareTo(worstFirst.peek()) < 0) {
                return;
            }
            worstFirst.poll();
        }
        worstFirst.add(hit);
        if (worstFirst.size() == most) {
            bar = worstFirst.peek().score();
        }
    }

    List<Hit> bestFirst() {
        List<Hit> hits = new ArrayList<>(worstFirst);
        hits.sort(Comparator.reverseOrder());
        return hits;
    }
}
