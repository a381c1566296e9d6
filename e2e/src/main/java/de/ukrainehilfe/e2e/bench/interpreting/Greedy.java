package de.ukrainehilfe.e2e.bench.interpreting;

import de.ukrainehilfe.matching.plan.interpreting.InterpretingProblem;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What people do without a plan: the best who has time for whoever comes next. */
final class Greedy {
    private record Pair(int request, int volunteer, int value) {}

    private final InterpretingProblem problem;
    private final int[][] chances;
    private final Calendars calendars;

    Greedy(InterpretingProblem problem, int[][] chances) {
        this.problem = problem;
        this.chances = chances;
        calendars = new Calendars(problem);
    }

    /** Those who wait longest come first. */
    int[] byArrival() {
        IntStream.range(0, problem.requests())
                .boxed()
                .sorted(Comparator.comparingInt(
                        request -> -problem.request(request).waitingDays()))
                .forEachOrdered(request -> IntStream.of(chances[request])
                        .boxed()
                        .filter(volunteer -> calendars.hasRoom(request, volunteer))
                        .filter(volunteer -> calendars.gain(request, volunteer) > 0)
                        .max(Comparator.comparingInt(volunteer -> calendars.gain(request, volunteer)))
                        .ifPresent(volunteer -> calendars.promise(request, volunteer)));
        return calendars.volunteers();
    }

    /** The pair of the highest score comes first. */
    int[] byScore() {
        IntStream.range(0, problem.requests())
                .boxed()
                .flatMap(request -> IntStream.of(chances[request])
                        .mapToObj(volunteer -> new Pair(request, volunteer, problem.value(request, volunteer))))
                .sorted(Comparator.comparingInt(Pair::value).reversed())
                .filter(pair -> calendars.volunteers()[pair.request()] == Chances.NOBODY)
                .forEachOrdered(this::promise);
        return calendars.volunteers();
    }

    private void promise(Pair pair) {
        if (calendars.volunteers()[pair.request()] == Chances.NOBODY
                && calendars.hasRoom(pair.request(), pair.volunteer())
                && calendars.gain(pair.request(), pair.volunteer()) > 0) {
            calendars.promise(pair.request(), pair.volunteer());
        }
    }
}
