package de.ukrainehilfe.e2e.bench.interpreting;

/** Who makes a plan in the benchmark. */
enum Contestant {
    OURS("our plan"),
    ARRIVAL("greedy by arrival"),
    SCORE("greedy by best score"),
    CP_SAT("OR-Tools CP-SAT"),
    TIMEFOLD("Timefold 1.32.0");

    private final String words;

    Contestant(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
