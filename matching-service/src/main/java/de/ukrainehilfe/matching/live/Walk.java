package de.ukrainehilfe.matching.live;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.matching.pool.Housed;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/** One search: outwards from postcode to postcode, until nothing farther away can be good enough. */
final class Walk {
    private final Atlas atlas;
    private final Marks marks;
    private final Stock stock;
    private final Query query;
    private final Best best;
    private final Entry asker;
    private final Place here;
    /** The most a record can get beyond what its place is worth. */
    private final int hope;

    Walk(Atlas atlas, Marks marks, Stock stock, Query query, Best best) {
        this.atlas = atlas;
        this.marks = marks;
        this.stock = stock;
        this.query = query;
        this.best = best;
        asker = query.asker();
        here = atlas.place(asker.place());
        int ofNeeds = query.isNeed() ? 0 : marks.waiting + marks.priority;
        hope = marks.fit + marks.language + marks.slack + ofNeeds;
    }

    List<Best.Hit> run() {
        Atlas.Way way = atlas.from(asker.place());
        int placeHope = query.common() + hope + marks.district + (query.isNeed() ? marks.balance : 0);
        for (int at = 0; at < way.places().length; at++) {
            if (!best.wants(placeHope + marks.distance(way.kilometres()[at]))) {
                return best.bestFirst();
            }
            look(way.places()[at]);
        }
        if (best.wants(placeHope)) {
            beyond(way);
        }
        return best.bestFirst();
    }

    /** Everywhere beyond the horizon it is equally far. */
    private void beyond(Atlas.Way way) {
        BitSet seen = new BitSet(atlas.size());
        for (int place : way.places()) {
            seen.set(place);
        }
        for (int place = seen.nextClearBit(0); place < atlas.size(); place = seen.nextClearBit(place + 1)) {
            look(place);
        }
    }

    private void look(int number) {
        if (stock.isEmpty(number)) {
            return;
        }
        Place there = atlas.place(number);
        double kilometres = query.isNeed() ? there.kilometresTo(here) : here.kilometresTo(there);
        int base = query.common() + marks.distance(kilometres) + marks.district(there, here);
        if (query.isNeed()) {
            Housed housed = query.housed().apply(there);
            base += housed.district() == null ? 0 : marks.balance(housed.persons(), housed.mean());
        }
        if (!best.wants(base + hope)) {
            return;
        }
        for (int kind = 0; kind < Kinds.ALL; kind++) {
            boolean fits = query.isNeed() ? Kinds.grants(kind, asker.kind()) : Kinds.grants(asker.kind(), kind);
            Shelf shelf = fits ? stock.shelf(number, kind) : null;
            if (shelf != null && query.isNeed()) {
                offers(shelf, base);
            } else if (shelf != null) {
                needs(shelf, base);
            }
        }
    }

    private void offers(Shelf shelf, int base) {
        for (int at = 0; at < shelf.count; at++) {
            if (shelf.size[at] < asker.size()) {
                continue;
            }
            int score = base
                    + marks.fit(asker.size(), shelf.size[at])
                    + (shelf.language[at] == asker.language() ? marks.language : 0)
                    - marks.silence(shelf.since[at], query.now());
            if (best.wants(score + marks.slack)
                    && Marks.meet(asker.from(), asker.until(), shelf.from[at], shelf.until[at], query.today())) {
                score += marks.slack(asker.from(), asker.until(), shelf.from[at], shelf.until[at], query.today());
                keep(shelf, at, score, 0);
            }
        }
    }

    private void needs(Shelf shelf, int base) {
        for (int at = 0; at < shelf.count; at++) {
            if (shelf.size[at] > asker.size()) {
                continue;
            }
            int score = base
                    + marks.fit(shelf.size[at], asker.size())
                    + (shelf.language[at] == asker.language() ? marks.language : 0)
                    + shelf.priority[at]
                    + marks.waiting(Marks.days(shelf.since[at], query.now()));
            if (best.wants(score + marks.slack)
                    && Marks.meet(shelf.from[at], shelf.until[at], asker.from(), asker.until(), query.today())) {
                score += marks.slack(shelf.from[at], shelf.until[at], asker.from(), asker.until(), query.today());
                keep(shelf, at, score, shelf.since[at]);
            }
        }
    }

    private void keep(Shelf shelf, int at, int score, long since) {
        if (best.wants(score)
                && (query.except().isEmpty() || !query.except().contains(new UUID(shelf.high[at], shelf.low[at])))) {
            best.offer(score, since, shelf.high[at], shelf.low[at]);
        }
    }
}
