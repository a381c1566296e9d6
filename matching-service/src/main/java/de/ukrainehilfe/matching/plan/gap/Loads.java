package de.ukrainehilfe.matching.plan.gap;

/** An assignment under way: what it costs, who has which jobs, and by how much agents have too much. */
final class Loads {
    private final int[][] costs;
    private final int[][] uses;
    private final int[] room;
    private final int[] agents;
    private final int[][] jobs;
    private final int[] counts;
    private final int[] places;
    private long cost;
    private int excess;

    Loads(GapInstance instance) {
        costs = transposed(instance.costs());
        uses = transposed(instance.uses());
        room = instance.capacities().clone();
        agents = new int[instance.jobs()];
        jobs = new int[instance.agents()][instance.jobs()];
        counts = new int[instance.agents()];
        places = new int[instance.jobs()];
    }

    long cost() {
        return cost;
    }

    /** By how much capacities are exceeded in all. */
    int excess() {
        return excess;
    }

    int agent(int job) {
        return agents[job];
    }

    int[] agents() {
        return agents.clone();
    }

    int cost(int job, int agent) {
        return costs[job][agent];
    }

    int use(int job, int agent) {
        return uses[job][agent];
    }

    /** What an agent has left; below zero where it has too much. */
    int room(int agent) {
        return room[agent];
    }

    /** How many jobs the agent has. */
    int count(int agent) {
        return counts[agent];
    }

    int job(int agent, int at) {
        return jobs[agent][at];
    }

    void put(int job, int agent) {
        agents[job] = agent;
        places[job] = counts[agent];
        jobs[agent][counts[agent]++] = job;
        change(agent, -uses[job][agent]);
        cost += costs[job][agent];
    }

    void move(int job, int to) {
        int from = agents[job];
        int last = jobs[from][--counts[from]];
        jobs[from][places[job]] = last;
        places[last] = places[job];
        change(from, uses[job][from]);
        cost -= costs[job][from];
        put(job, to);
    }

    private void change(int agent, int more) {
        excess += Math.min(0, room[agent]);
        room[agent] += more;
        excess -= Math.min(0, room[agent]);
    }

    /** By job first, so that what belongs to one job lies together. */
    private static int[][] transposed(int[][] table) {
        int[][] transposed = new int[table[0].length][table.length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[0].length; column++) {
                transposed[column][row] = table[row][column];
            }
        }
        return transposed;
    }
}
