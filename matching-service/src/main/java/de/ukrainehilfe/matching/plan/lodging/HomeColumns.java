package de.ukrainehilfe.matching.plan.lodging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The homes of a problem, a column for each thing that is looked at. */
final class HomeColumns {
    private final List<Home> all = new ArrayList<>();
    int[] places = new int[0];
    int[] grants = new int[0];
    int[] districts = new int[0];
    boolean[] own = new boolean[0];
    double[] east = new double[0];
    double[] north = new double[0];
    int[] from = new int[0];
    int[] until = new int[0];

    HomeColumns(List<Home> homes) {
        room(homes.size());
        homes.forEach(this::add);
    }

    int count() {
        return all.size();
    }

    Home get(int home) {
        return all.get(home);
    }

    void add(Home home) {
        if (all.size() == places.length) {
            room(2 * all.size() + 8);
        }
        int at = all.size();
        all.add(home);
        places[at] = home.places();
        grants[at] = Bits.granted(home);
        districts[at] = home.district();
        own[at] = home.ownFlat();
        east[at] = home.spot().east();
        north[at] = home.spot().north();
        from[at] = home.stay().from();
        until[at] = home.stay().until();
    }

    void resize(int at, int count) {
        Home now = all.get(at);
        Home resized = new Home(
                count,
                now.ownFlat(),
                now.children(),
                now.barrierFree(),
                now.pets(),
                now.womenOnly(),
                now.stay(),
                now.spot(),
                now.district());
        all.set(at, resized);
        places[at] = resized.places();
    }

    private void room(int room) {
        places = Arrays.copyOf(places, room);
        grants = Arrays.copyOf(grants, room);
        districts = Arrays.copyOf(districts, room);
        own = Arrays.copyOf(own, room);
        east = Arrays.copyOf(east, room);
        north = Arrays.copyOf(north, room);
        from = Arrays.copyOf(from, room);
        until = Arrays.copyOf(until, room);
    }
}
