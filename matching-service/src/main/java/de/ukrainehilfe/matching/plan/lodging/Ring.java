package de.ukrainehilfe.matching.plan.lodging;

/** A queue of numbers below a limit, each at most once in it. */
final class Ring {
    private final int[] items;
    private final boolean[] inside;
    private int head;
    private int count;

    Ring(int limit) {
        items = new int[limit];
        inside = new boolean[limit];
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(int item) {
        int tail = head + count++;
        items[tail >= items.length ? tail - items.length : tail] = item;
        inside[item] = true;
    }

    /** Adds it unless it waits already. */
    void addOnce(int item) {
        if (!inside[item]) {
            add(item);
        }
    }

    int next() {
        int item = items[head];
        head = head + 1 == items.length ? 0 : head + 1;
        count--;
        inside[item] = false;
        return item;
    }

    void clear() {
        while (!isEmpty()) {
            next();
        }
    }
}
