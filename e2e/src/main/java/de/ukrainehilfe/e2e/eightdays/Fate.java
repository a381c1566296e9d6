package de.ukrainehilfe.e2e.eightdays;

/**
 * What became of one record.
 *
 * @param side offer or need
 * @param nextStep what happens next and whose turn it is; never empty
 */
public record Fate(String side, String reference, String kind, String state, String nextStep) {
    static final String LOST = "LOST";

    boolean isLost() {
        return state.equals(LOST);
    }
}
