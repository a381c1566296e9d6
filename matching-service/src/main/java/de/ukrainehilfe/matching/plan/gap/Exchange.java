package de.ukrainehilfe.matching.plan.gap;

import de.ukrainehilfe.matching.plan.PlanRun;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Improves an assignment by exact exchanges among few agents that compete for jobs: two, then three, and ever more. Most
 * jobs stay where the prices leave no doubt that they belong, so that many agents can take part at once.
 */
final class Exchange {
    private static final int MOST_AGENTS = 14;
    /** Of those that could stay so many move all the same. */
    private static final double MOST_OTHERS = 0.1;

    private static final double DOUBT = 0.3;
    /** Tries for each combination of agents. */
    private static final int VARIANTS = 10;

    private final GapInstance instance;
    private final Regrets regrets;
    private final JobPrices jobPrices;
    private final Random random;
    private final int[] agents;
    private long cost;

    Exchange(GapInstance instance, Regrets regrets, JobPrices jobPrices, int[] start, Random random) {
        this.instance = instance;
        this.regrets = regrets;
        this.jobPrices = jobPrices;
        this.random = random;
        agents = start.clone();
        cost = instance.cost(start);
    }

    int[] agents() {
        return agents;
    }

    long cost() {
        return cost;
    }

    /**
     * Exchanges until nothing is gained any more.
     *
     * @param patience exchanges without success before more agents take part
     * @param freedom 1 or more, the more jobs may move
     */
    void run(long enough, int patience, double freedom, PlanRun run) {
        int most = Math.min(MOST_AGENTS, instance.agents());
        for (int count = 2; count <= most && cost > enough; count++) {
            int tries = (int) Math.min(patience, VARIANTS * combinations(count));
            int idle = 0;
            int tooMany = 0;
            while (idle < tries && tooMany < tries && cost > enough && !run.isOver()) {
                Part part = new Part(instance, competitors(count), agents, movable(freedom));
                if (part.jobs() > FewAgents.MOST_JOBS) {
                    tooMany++;
                } else {
                    idle = improve(part) ? 0 : idle + 1;
                }
            }
        }
    }

    /** Tries all agents and jobs at once; says whether that proves that nothing is cheaper. */
    boolean isProven(PlanRun run) {
        if (agents.length > FewAgents.MOST_JOBS) {
            return false;
        }
        int[] everybody = IntStream.range(0, instance.agents()).toArray();
        while (!run.isOver()) {
            FewAgents all = new FewAgents(new Part(instance, everybody, agents, job -> true));
            int[] found = all.improve(jobPrices.best());
            if (found == null) {
                return all.isComplete();
            }
            System.arraycopy(found, 0, agents, 0, found.length);
            cost = instance.cost(agents);
        }
        return false;
    }

    /** Jobs whose agent does not nearly always take them at the best prices, and a few others. */
    private IntPredicate movable(double freedom) {
        double sure = 1 - Math.min(1, DOUBT * freedom) * random.nextDouble() * random.nextDouble();
        double others = Math.min(1, MOST_OTHERS * freedom) * random.nextDouble();
        return job -> jobPrices.share(agents[job], job) < sure || random.nextDouble() < others;
    }

    private boolean improve(Part part) {
        int[] found = new FewAgents(part).improve(jobPrices.best());
        if (found == null) {
            return false;
        }
        for (int job = 0; job < found.length; job++) {
            agents[part.job(job)] = found[job];
        }
        cost = instance.cost(agents);
        return true;
    }

    /** Walks from agent to agent over jobs that the next could do nearly as well. */
    private int[] competitors(int count) {
        int[] few = new int[count];
        boolean[] taken = new boolean[instance.agents()];
        few[0] = random.nextInt(instance.agents());
        taken[few[0]] = true;
        int found = 1;
        for (int steps = 0; found < count; steps++) {
            int job = random.nextInt(agents.length);
            int[] near = regrets.near(job);
            int next = steps < 2000 ? near[random.nextInt(near.length)] : random.nextInt(instance.agents());
            if ((taken[agents[job]] || steps >= 2000) && !taken[next]) {
                taken[next] = true;
                few[found++] = next;
            }
        }
        return few;
    }

    private double combinations(int count) {
        double combinations = 1;
        for (int one = 0; one < count; one++) {
            combinations = combinations * (instance.agents() - one) / (one + 1);
        }
        return combinations;
    }
}
