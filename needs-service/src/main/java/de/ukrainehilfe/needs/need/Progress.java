package de.ukrainehilfe.needs.need;

/** How much is needed, and how much of it is promised: reserved while the sides are asked, confirmed once both agreed. */
public record Progress(int amount, int reserved, int confirmed) {
    public int missing() {
        return Math.max(0, amount - reserved - confirmed);
    }
}
