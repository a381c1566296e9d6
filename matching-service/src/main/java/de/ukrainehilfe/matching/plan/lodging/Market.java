package de.ukrainehilfe.matching.plan.lodging;

/** Who pays how much for a place: the state that the forward and the reverse auction share. Prices in points a place. */
final class Market {
    private final LodgingProblem problem;
    private final Assignment assignment;
    private final int sizes;
    private final double[] asks;
    private final double[] floors;
    private final double[] levels;
    private final double[] districts;
    private final int[] tenants = new int[Home.MOST_PLACES];

    Market(Assignment assignment, LodgingPrices start) {
        this.assignment = assignment;
        problem = assignment.problem();
        sizes = largest(problem);
        asks = new double[problem.homes() * sizes];
        floors = start.home().clone();
        levels = new double[problem.households()];
        districts = start.district().clone();
        open();
    }

    LodgingProblem problem() {
        return problem;
    }

    Assignment assignment() {
        return assignment;
    }

    /** Puts everybody out and lowers every price. */
    void reopen(LodgingPrices prices, double lower) {
        for (int household = 0; household < levels.length; household++) {
            if (assignment.home(household) != Assignment.NOWHERE) {
                assignment.remove(household);
            }
        }
        for (int home = 0; home < floors.length; home++) {
            floors[home] = Math.max(0, prices.home()[home] - lower);
        }
        open();
    }

    /** Points that the household would gain in the home if it put out whoever is in its way there. */
    double gain(int household, int home, int value) {
        int load = problem.load(household, home);
        return value - charge(household, home) - load * asks[home * sizes + load - 1];
    }

    /** Points that the household gains where it is. */
    double profit(int household) {
        int home = assignment.home(household);
        if (home == Assignment.NOWHERE) {
            return 0;
        }
        return assignment.value(household) - charge(household, home) - problem.load(household, home) * price(home);
    }

    /** Points that the household pays for the district. */
    double charge(int household, int home) {
        return problem.persons(household) * districts[problem.district(home)];
    }

    double ask(int household, int home) {
        return asks[home * sizes + problem.load(household, home) - 1];
    }

    /** What the cheapest place in the home costs. */
    double price(int home) {
        return assignment.free(home) > 0 ? floors[home] : asks[home * sizes];
    }

    double floor(int home) {
        return floors[home];
    }

    void lowerFloor(int home, double price) {
        floors[home] = Math.min(floors[home], price);
        refresh(home);
    }

    /** Moves a household in; there must be room. */
    void admit(int household, int home, int value, double level) {
        assignment.place(household, home, value);
        levels[household] = level;
        refresh(home);
    }

    /** Moves a household out; its places are not sold below what it paid until the home lowers its price. */
    void vacate(int household) {
        int home = assignment.home(household);
        assignment.remove(household);
        floors[home] = Math.max(floors[home], levels[household]);
        refresh(home);
    }

    int cheapestTenant(int home) {
        int cheapest = assignment.first(home);
        for (int other = cheapest; other != Assignment.NOWHERE; other = assignment.next(other)) {
            if (levels[other] < levels[cheapest]) {
                cheapest = other;
            }
        }
        return cheapest;
    }

    /** Each home's and district's price now. */
    LodgingPrices prices() {
        LodgingPrices prices = LodgingPrices.zero(problem);
        for (int home = 0; home < floors.length; home++) {
            prices.home()[home] = price(home);
        }
        System.arraycopy(districts, 0, prices.district(), 0, districts.length);
        return prices;
    }

    /** Makes crowded districts dearer and empty ones cheaper; what a place costs in all stays the same. */
    void balance(double strength) {
        double most = problem.weights().surcharge();
        double[] shift = new double[districts.length];
        for (int district = 0; district < districts.length; district++) {
            double was = districts[district];
            double crowding = Math.log((assignment.housed(district) + 1.0) / (problem.quota(district) + 1.0));
            districts[district] = Math.max(0, Math.min(most, was + strength * most * crowding));
            shift[district] = districts[district] - was;
        }
        for (int household = 0; household < levels.length; household++) {
            int home = assignment.home(household);
            if (home != Assignment.NOWHERE) {
                double change =
                        shift[problem.district(home)] * problem.persons(household) / problem.load(household, home);
                levels[household] = Math.max(0, levels[household] - change);
            }
        }
        open();
    }

    private void open() {
        for (int home = 0; home < floors.length; home++) {
            if (assignment.free(home) == 0) {
                floors[home] = 0;
            }
            refresh(home);
        }
    }

    /** Works out what a place costs for each size: as much as the dearest tenant pays who would have to go. */
    private void refresh(int home) {
        int count = sortTenants(home);
        int room = assignment.free(home);
        double ask = floors[home];
        int out = 0;
        int most = Math.min(sizes, problem.capacity(home));
        for (int load = 1; load <= most; load++) {
            while (room < load && out < count) {
                room += problem.load(tenants[out], home);
                ask = Math.max(ask, levels[tenants[out++]]);
            }
            asks[home * sizes + load - 1] = ask;
        }
    }

    private int sortTenants(int home) {
        int count = 0;
        for (int tenant = assignment.first(home); tenant != Assignment.NOWHERE; tenant = assignment.next(tenant)) {
            int at = count++;
            while (at > 0 && levels[tenants[at - 1]] > levels[tenant]) {
                tenants[at] = tenants[at - 1];
                at--;
            }
            tenants[at] = tenant;
        }
        return count;
    }

    private static int largest(LodgingProblem problem) {
        int largest = 1;
        for (int household = 0; household < problem.households(); household++) {
            largest = Math.max(largest, problem.persons(household));
        }
        return Math.min(largest, Home.MOST_PLACES);
    }
}
