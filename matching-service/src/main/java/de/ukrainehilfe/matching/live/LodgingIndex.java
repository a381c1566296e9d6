package de.ukrainehilfe.matching.live;

import de.ukrainehilfe.defaults.place.Place;
import de.ukrainehilfe.defaults.time.SystemClock;
import de.ukrainehilfe.matching.pool.Housed;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.rules.Points;
import de.ukrainehilfe.matching.rules.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * All open offers of lodging and all needs that want one. It walks from the asker's postcode outwards and stops where
 * even the best imaginable record farther away could not be among the best: what it returns is what the rules would
 * return over everything.
 */
public final class LodgingIndex {
    private final Atlas atlas;
    private final Weights weights;
    private volatile Marks marks;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> languages = new HashMap<>();
    private final Stock offers;
    private final Stock needs;

    public LodgingIndex(Weights weights) {
        this.weights = weights;
        marks = new Marks(weights, Points.configured(weights));
        atlas = new Atlas(weights.horizonKilometres());
        offers = new Stock(atlas.size());
        needs = new Stock(atlas.size());
    }

    /** From now on the rules count so much; how pressing a need is stays as it was taken in. */
    public void weigh(Points points) {
        marks = new Marks(weights, points);
    }

    /** Takes the offer in as it is now, or out where nobody can be sent there any more. */
    public void put(Offer offer) {
        lock.writeLock().lock();
        try {
            if (offer.isOpen() && offer.remaining() > 0 && offer.details() instanceof Home home) {
                offers.put(entry(offer, home));
            } else {
                offers.remove(offer.id());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Takes the need in as it is now, or out where it wants no proposal. */
    public void put(Need need) {
        lock.writeLock().lock();
        try {
            if (need.mayBeProposedTo() && need.wanting() && need.details() instanceof Household household) {
                needs.put(entry(need, household));
            } else {
                needs.remove(need.id());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Takes a record out that is no more. */
    public void forget(UUID id) {
        lock.writeLock().lock();
        try {
            offers.remove(id);
            needs.remove(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int offers() {
        return offers.size();
    }

    public int needs() {
        return needs.size();
    }

    /** The best offers for the need, best first. */
    public List<UUID> offersFor(
            Need need, Instant now, int most, Collection<UUID> except, Function<Place, Housed> housed) {
        return ids(search(offers, query(need, now, except, housed), most));
    }

    /** The best needs for the offer, best first. */
    public List<UUID> needsFor(
            Offer offer, Instant now, int most, Collection<UUID> except, Function<Place, Housed> housed) {
        return ids(search(needs, query(offer, now, except, housed), most));
    }

    private List<Best.Hit> search(Stock stock, Query query, int most) {
        lock.readLock().lock();
        try {
            return new Walk(atlas, marks, stock, query, new Best(most)).run();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Query query(Need need, Instant now, Collection<UUID> except, Function<Place, Housed> housed) {
        Entry asker = entry(need, (Household) need.details());
        int waiting = marks.waiting(Marks.days(asker.since(), Marks.micros(now)));
        return new Query(asker, true, waiting + asker.priority(), today(now), Marks.micros(now), set(except), housed);
    }

    private Query query(Offer offer, Instant now, Collection<UUID> except, Function<Place, Housed> housed) {
        Housed there = housed.apply(offer.place());
        int balance = there.district() == null ? 0 : marks.balance(there.persons(), there.mean());
        return new Query(
                entry(offer, (Home) offer.details()),
                false,
                balance,
                today(now),
                Marks.micros(now),
                set(except),
                housed);
    }

    private Entry entry(Offer offer, Home home) {
        return new Entry(
                offer.id().getMostSignificantBits(),
                offer.id().getLeastSignificantBits(),
                atlas.number(offer.place()),
                Kinds.of(home.barrierFree(), home.pets(), home.children(), home.womenOnly()),
                offer.remaining(),
                Marks.day(offer.from()),
                Marks.day(offer.until()),
                language(offer.language()),
                0,
                offer.heardAt() == null ? Marks.HEARD : Marks.micros(offer.heardAt()));
    }

    private Entry entry(Need need, Household household) {
        return new Entry(
                need.id().getMostSignificantBits(),
                need.id().getLeastSignificantBits(),
                atlas.number(need.place()),
                Kinds.of(household.barrierFree(), household.pets(), household.children() > 0, household.womenOnly()),
                Math.min(household.quantity(), Byte.MAX_VALUE),
                Marks.day(need.from()),
                Marks.day(need.until()),
                language(need.language()),
                marks.priority(need, household),
                Marks.micros(need.openSince()));
    }

    private int language(String code) {
        synchronized (languages) {
            return languages.computeIfAbsent(code, unknown -> languages.size());
        }
    }

    private static int today(Instant now) {
        return (int) LocalDate.ofInstant(now, SystemClock.CITY).toEpochDay();
    }

    private static Set<UUID> set(Collection<UUID> ids) {
        return ids instanceof Set<UUID> set ? set : new HashSet<>(ids);
    }

    private static List<UUID> ids(List<Best.Hit> hits) {
        return hits.stream().map(Best.Hit::id).toList();
    }
}
