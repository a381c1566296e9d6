package de.ukrainehilfe.matching.plan.gap;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some agents of an instance with the jobs that they have now, both numbered anew. */
final class Part {
    private final GapInstance instance;
    private final int[] agents;
    private final int[] jobs;
    private final int[] rooms;
    private final long cost;

    /** @param movable the jobs that may change their agent; the others stay */
    Part(GapInstance instance, int[] agents, int[] assignment, IntPredicate movable) {
        this.instance = instance;
        this.agents = agents;
        boolean[] taken = new boolean[instance.agents()];
        for (int agent : agents) {
            taken[agent] = true;
        }
        jobs = IntStream.range(0, assignment.length)
                .filter(job -> taken[assignment[job]] && movable.test(job))
                .toArray();
        rooms = instance.capacities().clone();
        for (int job = 0; job < assignment.length; job++) {
            rooms[assignment[job]] -= instance.uses()[assignment[job]][job];
        }
        for (int job : jobs) {
            rooms[assignment[job]] += instance.uses()[assignment[job]][job];
        }
        cost = IntStream.of(jobs)
                .mapToLong(job -> instance.costs()[assignment[job]][job])
                .sum();
    }

    int agents() {
        return agents.length;
    }

    int jobs() {
        return jobs.length;
    }

    /** The job of that number as the instance numbers it. */
    int job(int number) {
        return jobs[number];
    }

    /** The agent of that number as the instance numbers it. */
    int agent(int number) {
        return agents[number];
    }

    /** What the jobs cost now. */
    long cost() {
        return cost;
    }

    Knapsack knapsack(int number) {
        int agent = agents[number];
        int[] costs =
                IntStream.of(jobs).map(job -> instance.costs()[agent][job]).toArray();
        int[] uses = IntStream.of(jobs).map(job -> instance.uses()[agent][job]).toArray();
        return new Knapsack(costs, uses, rooms[agent]);
    }
}
