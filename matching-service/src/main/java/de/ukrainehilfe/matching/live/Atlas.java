package de.ukrainehilfe.matching.live;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.place.Places;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Every postcode by number, and around each the others within the horizon: whoever offers or needs stands at one of them. */
final class Atlas {
    /** Germany reaches to 55.1° north, where a degree east is shortest: 63.6 km. */
    private static final double LEAST_KILOMETRES_PER_DEGREE = 63;

    private final List<Place> places =
            Places.all().stream().sorted(Comparator.comparing(Place::postcode)).toList();
    private final double[] latitudes =
            places.stream().mapToDouble(Place::latitude).toArray();
    private final double[] longitudes =
            places.stream().mapToDouble(Place::longitude).toArray();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final AtomicReferenceArray<Way> ways = new AtomicReferenceArray<>(places.size());
    private final double horizon;

    /** @param horizon kilometres from which on nearness does not count */
    Atlas(double horizon) {
        this.horizon = horizon;
        places.forEach(place -> numbers.put(place.postcode(), numbers.size()));
    }

    /**
     * The postcodes within the horizon, the nearest first.
     *
     * @param kilometres to each of them, at most what the rules would say
     */
    record Way(int[] places, float[] kilometres) {}

    private record Step(int place, double kilometres) {}

    int size() {
        return places.size();
    }

    int number(Place place) {
        return numbers.get(place.postcode());
    }

    Place place(int number) {
        return places.get(number);
    }

    /** Computed when somebody first asks from there, and kept: some hundred numbers. */
    Way from(int number) {
        Way way = ways.get(number);
        if (way == null) {
            way = measure(number);
            ways.set(number, way);
        }
        return way;
    }

    private Way measure(int here) {
        double degrees = horizon / LEAST_KILOMETRES_PER_DEGREE;
        List<Step> steps = IntStream.range(0, latitudes.length)
                .filter(there -> Math.abs(latitudes[there] - latitudes[here]) <= degrees
                        && Math.abs(longitudes[there] - longitudes[here]) <= degrees)
                .mapToObj(there -> new Step(there, places.get(here).kilometresTo(places.get(there))))
                .filter(step -> step.kilometres() <= horizon)
                .sorted(Comparator.comparingDouble(Step::kilometres))
                .toList();
        Way way = new Way(new int[steps.size()], new float[steps.size()]);
        for (int at = 0; at < steps.size(); at++) {
            way.places()[at] = steps.get(at).place();
            way.kilometres()[at] = Math.nextDown((float) steps.get(at).kilometres());
        }
        return way;
    }
}
