package de.ukrainehilfe.matching.plan.gap;

/**
 * Every job goes to exactly one agent, no agent beyond its capacity, at least cost.
 *
 * @param costs by agent and job
 * @param uses of the agent's capacity, by agent and job
 * @param capacities by agent
 */
public record GapInstance(int[][] costs, int[][] uses, int[] capacities) {
    public int agents() {
        return capacities.length;
    }

    public int jobs() {
        return costs[0].length;
    }

    /** The same with profits instead of costs: their sum is to be as large as can be. */
    public GapInstance negated() {
        int[][] negated = new int[agents()][jobs()];
        for (int agent = 0; agent < agents(); agent++) {
            for (int job = 0; job < jobs(); job++) {
                negated[agent][job] = -costs[agent][job];
            }
        }
        return new GapInstance(negated, uses, capacities);
    }

    /** The cost of an assignment (an agent for each job). */
    public long cost(int[] agents) {
        long cost = 0;
        for (int job = 0; job < agents.length; job++) {
            cost += costs[agents[job]][job];
        }
        return cost;
    }

    /** Whether every job has an agent and no agent has too much. */
    public boolean isFeasible(int[] agents) {
        int[] used = new int[agents()];
        for (int job = 0; job < agents.length; job++) {
            if (agents[job] < 0 || agents[job] >= agents()) {
                return false;
            }
            used[agents[job]] += uses[agents[job]][job];
        }
        for (int agent = 0; agent < used.length; agent++) {
            if (used[agent] > capacities[agent]) {
                return false;
            }
        }
        return agents.length == jobs();
    }
}
