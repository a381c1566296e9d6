package de.ukrainehilfe.e2e.bench.goods;

/** Who makes a plan in the benchmark. */
enum Contestant {
    OURS("our plan"),
    ARRIVAL("greedy by arrival"),
    SCORE("greedy by best score"),
    FLOW("OR-Tools min-cost flow, given lists"),
    TIMEFOLD("Timefold, given lists");

    private final String words;

    Contestant(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
