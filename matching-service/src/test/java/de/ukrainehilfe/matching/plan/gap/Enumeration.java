package de.ukrainehilfe.matching.plan.gap;

/** The least cost of a tiny instance, by trying every assignment. */
final class Enumeration {
    private final GapInstance instance;
    private final int[] room;
    private long least = Long.MAX_VALUE;

    Enumeration(GapInstance instance) {
        this.instance = instance;
        room = instance.capacities().clone();
    }

    /** {@link Long#MAX_VALUE} where nothing fits. */
    long least() {
        assign(0, 0);
        return least;
    }

    private void assign(int job, long cost) {
        if (job == instance.jobs()) {
            least = Math.min(least, cost);
            return;
        }
        for (int agent = 0; agent < room.length; agent++) {
            int use = instance.uses()[agent][job];
            if (room[agent] >= use) {
                room[agent] -= use;
                assign(job + 1, cost + instance.costs()[agent][job]);
                room[agent] += use;
            }
        }
    }
}
