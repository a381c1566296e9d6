package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.match.Ledger.Held;
import de.ukrainehilfe.matching.match.MatchEvent.Moved;
import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.Pool;
import de.ukrainehilfe.matching.rules.HardRules;
import de.ukrainehilfe.matching.rules.Pair;
import de.ukrainehilfe.matching.search.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets what is promised follow an appointment that is put to another time. */
@ApplicationScoped
public class Moves {
    private final Pool pool;
    private final Matches matches;
    private final Ledger ledger;
    private final Clock clock;

    Moves(Pool pool, Matches matches, Ledger ledger, Clock clock) {
        this.pool = pool;
        this.matches = matches;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The need is held by the caller, and is now as told. */
    public void follow(Need before, Need now) {
        Appointment to = now.details().appointment();
        if (to == null || to.equals(before.details().appointment())) {
            return;
        }
        Map<UUID, Offer> offers = new HashMap<>();
        matches.keepersFor(now.id())
                .forEach(id -> offers.put(id, pool.holdOffer(id).orElseThrow()));
        matches.hold(Side.NEED, now.id(), MatchStatus.APPROVED, MatchStatus.CONFIRMED)
                .forEach(match -> move(new Held(match, now, offers.get(match.offerId())), to));
    }

    /** The need went away: it is held by the caller. Nobody travels to an appointment that nobody needs. */
    public void callOff(Need need) {
        Map<UUID, Offer> offers = new HashMap<>();
        matches.keepersFor(need.id())
                .forEach(id -> offers.put(id, pool.holdOffer(id).orElseThrow()));
        matches.hold(Side.NEED, need.id(), MatchStatus.CONFIRMED).stream()
                .filter(this::isToCome)
                .forEach(match -> ledger.end(
                        match, offers.get(match.offerId()), MatchStatus.ENDED, EndReason.CANCELLED_BY_REQUESTER));
    }

    /** The offer was taken back: it is held by the caller. Nobody waits for somebody who will not come. */
    public void callOff(Offer offer) {
        matches.hold(Side.OFFER, offer.id(), MatchStatus.CONFIRMED).stream()
                .filter(this::isToCome)
                .forEach(match -> ledger.end(match, offer, MatchStatus.ENDED, EndReason.CANCELLED_BY_OFFERER));
    }

    private boolean isToCome(Match match) {
        return match.terms.appointmentStart != null && match.terms.appointmentStart.isAfter(clock.instant());
    }

    /** Who was only asked is asked about the new time afresh; who has agreed keeps it, if they can then. */
    private void move(Held held, Appointment to) {
        Match match = held.match();
        if (match.status() == MatchStatus.APPROVED) {
            ledger.end(match, held.offer(), MatchStatus.CANCELLED, CancelReason.NO_LONGER_FITS);
        } else if (canComeAt(held, to)) {
            match.moveTo(to);
            matches.tell(match, Moved::new);
        } else {
            ledger.end(match, held.offer(), MatchStatus.ENDED, EndReason.CANCELLED_BY_REQUESTER);
        }
    }

    private boolean canComeAt(Held held, Appointment to) {
        Appointment own = held.match().appointment();
        List<Appointment> others =
                matches
                        .bookingsOf(List.of(held.offer().id()))
                        .getOrDefault(held.offer().id(), List.of())
                        .stream()
                        .filter(booked -> !booked.equals(own))
                        .toList();
        return HardRules.allow(new Pair(held.offer(), held.need(), 1, 1, others, clock.instant()))
                && others.stream().noneMatch(to::overlaps);
    }
}
