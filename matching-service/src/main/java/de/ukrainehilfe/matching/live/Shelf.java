package de.ukrainehilfe.matching.live;

import java.util.Arrays;

/** Records at one postcode that ask for, or grant, the same; a column for each thing that is looked at. */
final class Shelf {
    long[] high = new long[2];
    long[] low = new long[2];
    int[] from = new int[2];
    int[] until = new int[2];
    /** Free places, or persons. */
    byte[] size = new byte[2];

    short[] language = new short[2];
    /** Of a need: what its urgency is worth, in hundredths of a point. */
    short[] priority = new short[2];
    /** Of a need the microsecond since which it waits, of an offer that at which it was last heard of. */
    long[] since = new long[2];

    int count;

    /** Returns where the record stands. */
    int add(Entry entry) {
        if (count == high.length) {
            grow(count * 2);
        }
        int at = count++;
        set(at, entry);
        return at;
    }

    private void set(int at, Entry entry) {
        high[at] = entry.high();
        low[at] = entry.low();
        from[at] = entry.from();
        until[at] = entry.until();
        size[at] = (byte) entry.size();
        language[at] = (short) entry.language();
        priority[at] = (short) entry.priority();
        since[at] = entry.since();
    }

    /** The last record takes the place of the removed one. */
    void remove(int at) {
        int last = --count;
        high[at] = high[last];
        low[at] = low[last];
        from[at] = from[last];
        until[at] = until[last];
        size[at] = size[last];
        language[at] = language[last];
        priority[at] = priority[last];
        since[at] = since[last];
    }

    private void grow(int room) {
        high = Arrays.copyOf(high, room);
        low = Arrays.copyOf(low, room);
        from = Arrays.copyOf(from, room);
        until = Arrays.copyOf(until, room);
        size = Arrays.copyOf(size, room);
        language = Arrays.copyOf(language, room);
        priority = Arrays.copyOf(priority, room);
        since = Arrays.copyOf(since, room);
    }
}
