package de.ukrainehilfe.matching.live;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** All records of one side, on shelves by postcode and kind. Not for several threads: {@link LodgingIndex} guards it. */
final class Stock {
    private final Shelf[] shelves;
    private final int[] perPlace;
    private final Map<UUID, Spot> spots = new HashMap<>();

    Stock(int places) {
        shelves = new Shelf[places * Kinds.ALL];
        perPlace = new int[places];
    }

    private record Spot(int shelf, int at) {}

    int size() {
        return spots.size();
    }

    /** Puts the record where it belongs now, wherever it was. */
    void put(Entry entry) {
        remove(entry.id());
        int number = entry.place() * Kinds.ALL + entry.kind();
        if (shelves[number] == null) {
            shelves[number] = new Shelf();
        }
        spots.put(entry.id(), new Spot(number, shelves[number].add(entry)));
        perPlace[entry.place()]++;
    }

    void remove(UUID id) {
        Spot spot = spots.remove(id);
        if (spot == null) {
            return;
        }
        Shelf shelf = shelves[spot.shelf()];
        shelf.remove(spot.at());
        perPlace[spot.shelf() / Kinds.ALL]--;
        if (spot.at() < shelf.count) {
            spots.put(new UUID(shelf.high[spot.at()], shelf.low[spot.at()]), spot);
        }
    }

    boolean isEmpty(int place) {
        return perPlace[place] == 0;
    }

    /** Null where nobody of the kind is. */
    Shelf shelf(int place, int kind) {
        return shelves[place * Kinds.ALL + kind];
    }
}
