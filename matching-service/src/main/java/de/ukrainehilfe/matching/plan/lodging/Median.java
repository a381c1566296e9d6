package de.ukrainehilfe.matching.plan.lodging;

import java.util.function.IntToDoubleFunction;

/** Quickselect over indices. */
final class Median {
    private Median() {}

    /** Reorders {@code items[from, to)} so that no key before {@code middle} is above the one there, none after below. */
    static void split(int[] items, int from, int to, int middle, IntToDoubleFunction key) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            double pivot = key.applyAsDouble(items[(low + high) >>> 1]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (key.applyAsDouble(items[left]) < pivot) {
                    left++;
                }
                while (key.applyAsDouble(items[right]) > pivot) {
                    right--;
                }
                if (left <= right) {
                    int item = items[left];
                    items[left++] = items[right];
                    items[right--] = item;
                }
            }
            if (middle <= right) {
                high = right;
            } else if (middle >= left) {
                low = left;
            } else {
                return;
            }
        }
    }
}
