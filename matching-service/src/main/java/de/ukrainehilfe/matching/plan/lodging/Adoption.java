package de.ukrainehilfe.matching.plan.lodging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes over from another plan what makes this one better. Where the two differ they fall into parts that have no home in
 * common; each part is taken over as a whole where it is worth more, and left where it would only move people about.
 */
final class Adoption {
    private final Assignment plan;
    private final LodgingProblem problem;
    private final Assignment better;
    private final int[] roots;

    Adoption(Assignment plan, Assignment better) {
        this.plan = plan;
        this.better = better;
        problem = plan.problem();
        roots = new int[problem.homes()];
        Arrays.setAll(roots, home -> home);
    }

    /** @param each the least gain for everybody who has to move, in points */
    void run(int each) {
        for (List<Integer> part : parts()) {
            long gain = part.stream()
                    .mapToLong(household -> better.value(household) - plan.value(household))
                    .sum();
            if (gain > (long) each * part.size()) {
                take(part);
            }
        }
    }

    private Collection<List<Integer>> parts() {
        Map<Integer, List<Integer>> parts = new HashMap<>();
        List<Integer> differ = new ArrayList<>();
        for (int household = 0; household < problem.households(); household++) {
            int here = plan.home(household);
            int there = better.home(household);
            if (here != there) {
                differ.add(household);
                if (here != Assignment.NOWHERE && there != Assignment.NOWHERE) {
                    roots[root(here)] = root(there);
                }
            }
        }
        for (int household : differ) {
            int home = plan.home(household) == Assignment.NOWHERE ? better.home(household) : plan.home(household);
            parts.computeIfAbsent(root(home), root -> new ArrayList<>()).add(household);
        }
        return parts.values();
    }

    private void take(List<Integer> part) {
        long before = plan.objective();
        Moves moves = new Moves(plan);
        part.stream()
                .filter(household -> plan.home(household) != Assignment.NOWHERE)
                .forEach(moves::remove);
        part.stream()
                .filter(household -> better.home(household) != Assignment.NOWHERE)
                .forEach(household -> moves.place(household, better.home(household), better.value(household)));
        if (plan.objective() <= before) {
            moves.undo();
        }
    }

    private int root(int home) {
        int root = home;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }
}
