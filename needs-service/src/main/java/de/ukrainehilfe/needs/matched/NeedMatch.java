package de.ukrainehilfe.needs.matched;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What we know of one match of a need: how much of it is promised, and whether both sides agree and still do. */
@Entity
class NeedMatch extends PanacheEntityBase {
    private static final String APPROVED = "APPROVED";
    private static final String COMPLETED = "COMPLETED";
    private static final List<String> AGREED = List.of("CONFIRMED", COMPLETED);

    @Id
    private UUID matchId;

    private UUID needId;
    private String status;
    private int quantity;
    private Instant confirmedAt;
    private Instant answerBy;

    protected NeedMatch() {}

    NeedMatch(UUID matchId, UUID needId) {
        this.matchId = matchId;
        this.needId = needId;
    }

    void became(String status, int quantity, Instant at) {
        this.status = status;
        this.quantity = quantity;
        if (AGREED.contains(status) && confirmedAt == null) {
            confirmedAt = at;
        }
    }

    /** Until when both sides have to answer; null while they have not been asked. */
    void awaits(Instant answerBy) {
        this.answerBy = answerBy;
    }

    boolean agreedFor(UUID need) {
        return needId.equals(need) && AGREED.contains(status);
    }

    int reserved() {
        return status.equals(APPROVED) ? quantity : 0;
    }

    int confirmed() {
        return AGREED.contains(status) ? quantity : 0;
    }

    int completed() {
        return status.equals(COMPLETED) ? quantity : 0;
    }

    /** Somebody is asked, or has agreed and it is not over. */
    boolean isPromised() {
        return status.equals(APPROVED) || confirmed() > 0 && completed() == 0;
    }

    UUID need() {
        return needId;
    }

    static List<NeedMatch> among(List<UUID> needs) {
        return list("needId in ?1", needs);
    }

    static List<NeedMatch> of(UUID need) {
        return list("needId", need);
    }
}
