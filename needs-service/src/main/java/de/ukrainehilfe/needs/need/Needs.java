package de.ukrainehilfe.needs.need;

import de.ukrainehilfe.defaults.events.Outbox;
import de.ukrainehilfe.defaults.http.Refusal;
import de.ukrainehilfe.defaults.reference.ReferenceNumbers;
import de.ukrainehilfe.needs.need.NeedEvent.NeedAnswered;
import de.ukrainehilfe.needs.need.NeedEvent.NeedChanged;
import de.ukrainehilfe.needs.need.NeedEvent.NeedClosed;
import de.ukrainehilfe.needs.need.NeedEvent.NeedForgotten;
import de.ukrainehilfe.needs.need.NeedEvent.NeedRecorded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** All needs; every change goes through here and is published in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Needs implements PanacheRepositoryBase<Need, UUID> {
    private final Outbox outbox;
    private final ReferenceNumbers references;
    private final Event<NeedClosed> closings;
    private final Clock clock;

    Needs(Outbox outbox, ReferenceNumbers references, Event<NeedClosed> closings, Clock clock) {
        this.outbox = outbox;
        this.references = references;
        this.closings = closings;
        this.clock = clock;
    }

    public Need record(String association, Requester requester, Wish wish) {
        Need need = new Need(references.next('B'), association, requester, wish, clock.instant());
        persist(need);
        outbox.publish(NeedEvent.TOPIC, new NeedRecorded(need.facts(), null, requester.mail()));
        return need;
    }

    /** One need for each wish, which know that they belong together; returns the first. */
    public Need recordSeries(String association, Supplier<Requester> requester, List<Wish> wishes) {
        Need first = null;
        for (int i = 0; i < wishes.size(); i++) {
            Need need = new Need(references.next('B'), association, requester.get(), wishes.get(i), clock.instant());
            persist(need);
            first = i == 0 ? need : first;
            need.belongsTo(first.id(), i + 1);
            outbox.publish(
                    NeedEvent.TOPIC,
                    new NeedRecorded(
                            need.facts(), i + 1, need.requester().orElseThrow().mail()));
        }
        return first;
    }

    /** All of the need's series, in the order of their time; none where it stands alone. */
    public List<Need> series(Need need) {
        return need.seriesId() == null ? List.of() : list("seriesId", Sort.by("occurrence"), need.seriesId());
    }

    /** The need and all later ones of its series that are not over. */
    public List<Need> withLaterToChange(Need need) {
        return need.seriesId() == null
                ? List.of(need)
                : find("seriesId = ?1 and occurrence >= ?2 order by id", need.seriesId(), need.occurrence())
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .stream()
                        .filter(each -> !each.status().isOver())
                        .toList();
    }

    public void change(Need need, Wish wish) {
        need.change(wish);
        outbox.publish(NeedEvent.TOPIC, new NeedChanged(need.facts()));
    }

    public void close(Need need, CloseReason reason) {
        need.close(reason, clock.instant());
        tellClosed(need);
    }

    /** Returns whether anything changed: what is with that municipality already stays there. */
    public boolean transfer(Need need, String municipality, String key) {
        if (need.status() == NeedStatus.TRANSFERRED && municipality.equals(need.municipality())) {
            return false;
        }
        need.transfer(municipality, key, clock.instant());
        tellClosed(need);
        return true;
    }

    /** Tells that there is an answer to read. */
    public void answered(Need need) {
        need.answered();
        outbox.publish(NeedEvent.TOPIC, new NeedAnswered(need.facts()));
    }

    /** The transfer was a mistake: the need is looked after here again. */
    public void takeBack(Need need) {
        need.takeBack();
        outbox.publish(NeedEvent.TOPIC, new NeedChanged(need.facts()));
    }

    private void tellClosed(Need need) {
        NeedClosed closed = new NeedClosed(need.facts(), need.municipalityKey());
        outbox.publish(NeedEvent.TOPIC, closed);
        closings.fire(closed);
    }

    /** Another association looks after it, or the city for null; nobody else may see it from now on. */
    public void moveTo(Need need, String association) {
        need.moveTo(association);
        outbox.publish(NeedEvent.TOPIC, new NeedChanged(need.facts()));
    }

    /**
     * Forgets whose need it was, here and in what lives on in it; one that is still open is closed first, so that nobody
     * is sent to them.
     */
    public void forget(Need need) {
        if (!need.status().isOver()) {
            close(need, CloseReason.NO_LONGER_NEEDED);
        }
        erase(need);
        List<?> merged = getEntityManager()
                .createNativeQuery("select id from merged_record where survivor_id = ?1", UUID.class)
                .setParameter(1, need.id())
                .getResultList();
        merged.forEach(id -> toChange((UUID) id).ifPresent(this::erase));
    }

    /** Others who keep something of the person forget it when they hear of it. */
    void erase(Need need) {
        if (need.forget()) {
            outbox.publish(
                    NeedEvent.TOPIC,
                    new NeedForgotten(need.id(), need.version(), need.facts().reference()));
        }
    }

    /** Needs that ended so before, and whose persons are still known. */
    List<Need> ofPersonsEndedBefore(NeedStatus how, Instant limit, int atMost) {
        return find("status = ?1 and endedAt < ?2 and requester is not null order by endedAt", how, limit)
                .page(0, atMost)
                .list();
    }

    /**
     * Takes over what the matches add up to, and says so where it makes the need met or open again.
     *
     * @param brokenOff whether it is because a match that both had agreed to was dissolved
     */
    public void promised(Need need, int reserved, int confirmed, boolean brokenOff) {
        if (need.promised(reserved, confirmed, brokenOff)) {
            outbox.publish(NeedEvent.TOPIC, new NeedChanged(need.facts()));
        }
    }

    /** Closes the need once all of it was really given. */
    public void given(Need need, int quantity) {
        if (need.isServedBy(quantity)) {
            close(need, CloseReason.FULFILLED);
        }
    }

    /** Locked until the end of the transaction, so that no change is made from an outdated state. */
    public Optional<Need> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #toChange}, by the number that people know. */
    public Optional<Need> toChange(String reference) {
        return find("reference", reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** As {@link #toChange}, where the caller may see it; otherwise there is no such need. */
    public Need toChange(UUID id, Portfolio portfolio) {
        return toChange(id).filter(portfolio::contains).orElseThrow(Refusal::notFound);
    }

    /** With whom they are of, in one go and in any order. */
    public List<Need> withPeople(List<UUID> ids) {
        return list("from Need n left join fetch n.requester where n.id in ?1", ids);
    }

    public Need get(UUID id, Portfolio portfolio) {
        return findByIdOptional(id).filter(portfolio::contains).orElseThrow(Refusal::notFound);
    }

    /** Newest first; null stands for any kind, any status, the beginning. */
    public List<Need> list(Portfolio portfolio, Kind kind, NeedStatus status, UUID after, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        portfolio.association().ifPresent(own -> {
            query.append(" and association = :association");
            parameters.and("association", own);
        });
        if (kind != null) {
            query.append(" and kind = :kind");
            parameters.and("kind", kind);
        }
        if (status != null) {
            query.append(" and status = :status");
            parameters.and("status", status);
        }
        if (after != null) {
            query.append(" and id < :after");
            parameters.and("after", after);
        }
        return find(query.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }

    /** Every association that looks after a need or has done so, by its id; one look-up in the index for each. */
    @SuppressWarnings("unchecked")
    public List<String> associations() {
        return getEntityManager()
                .createNativeQuery("with recursive known (id) as (select min(association) from need union all"
                        + " select (select min(association) from need where association > known.id) from known"
                        + " where known.id is not null) select id from known where id is not null")
                .getResultList();
    }
}
