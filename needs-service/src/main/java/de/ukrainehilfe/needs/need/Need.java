package de.ukrainehilfe.needs.need;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What somebody lacks, from the day it was recorded to the day it is settled. */
@Entity
public class Need extends PanacheEntityBase {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    long version;
    String reference;

    @Enumerated(EnumType.STRING)
    NeedStatus status;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String association;
    String postcode;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    LocalDate until;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    String language;

    @JdbcTypeCode(SqlTypes.JSON)
    NeedDetails details;

    private int amount;
    private int reserved;
    private int confirmed;
    private String note;
    Instant openSince;
    private Instant endedAt;
    UUID seriesId;
    private Integer occurrence;

    @Enumerated(EnumType.STRING)
    private CloseReason closeReason;

    private String municipality;
    private String municipalityKey;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, orphanRemoval = true)
    private Requester requester;

    protected Need() {}

    Need(String reference, String association, Requester requester, Wish wish, Instant now) {
        this.reference = reference;
        this.association = association;
        this.requester = requester;
        this.language = requester.locale();
        this.status = NeedStatus.OPEN;
        this.kind = wish.details().kind();
        this.openSince = now;
        this.version = 1;
        take(wish);
    }

    /** Another wish of the same kind; what is promised already counts towards it. */
    void change(Wish wish) {
        status.requireAlive();
        take(wish);
        version++;
        settle();
    }

    /**
     * Something was promised or taken back; true if that changes the state. Who had help and lost it does not start again
     * among those who only just asked.
     */
    boolean promised(int reserved, int confirmed, boolean brokenOff) {
        this.reserved = reserved;
        this.confirmed = confirmed;
        NeedStatus before = status;
        settle();
        boolean reopened = brokenOff && status == NeedStatus.OPEN && urgency == Urgency.NORMAL;
        urgency = reopened ? Urgency.HIGH : urgency;
        boolean told = status != before || reopened;
        version += told ? 1 : 0;
        return told;
    }

    /** Whether so much, given for good, is all that was needed. */
    boolean isServedBy(int quantity) {
        return quantity >= amount && !status.isOver();
    }

    void belongsTo(UUID series, int occurrence) {
        seriesId = series;
        this.occurrence = occurrence;
    }

    void close(CloseReason reason, Instant now) {
        status = status.to(NeedStatus.CLOSED);
        closeReason = reason;
        endedAt = now;
        version++;
    }

    /** Somebody else looks after it from now on; null is the city. */
    void moveTo(String association) {
        status.requireAlive();
        this.association = association;
        version++;
    }

    void answered() {
        version++;
    }

    /** The need stays for the count, the person goes; false where nobody was known any more. */
    boolean forget() {
        if (requester == null && note == null) {
            return false;
        }
        requester = null;
        note = null;
        version++;
        return true;
    }

    /** Another municipality takes over; the person is still known for a while. */
    void transfer(String municipality, String key, Instant now) {
        status = status.to(NeedStatus.TRANSFERRED);
        this.municipality = municipality;
        municipalityKey = key;
        endedAt = now;
        version++;
    }

    /** The transfer was a mistake; what was promised in the meantime counts. */
    void takeBack() {
        status = status.to(NeedStatus.OPEN);
        municipality = null;
        municipalityKey = null;
        endedAt = null;
        version++;
        settle();
    }

    private void take(Wish wish) {
        postcode = wish.postcode();
        from = wish.from();
        until = wish.until();
        urgency = wish.urgency();
        details = wish.details();
        amount = details.amount();
        note = wish.note();
    }

    private void settle() {
        NeedStatus due = confirmed >= amount ? NeedStatus.MATCHED : NeedStatus.OPEN;
        if (!status.isOver() && status.canBecome(due)) {
            status = due;
        }
    }

    public NeedFacts facts() {
        return NeedFacts.of(this);
    }

    public Progress progress() {
        return new Progress(amount, reserved, confirmed);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Of the first of a series of appointments; null where it stands alone. */
    public UUID seriesId() {
        return seriesId;
    }

    public Integer occurrence() {
        return occurrence;
    }

    public NeedStatus status() {
        return status;
    }

    public Kind kind() {
        return kind;
    }

    public String association() {
        return association;
    }

    public String note() {
        return note;
    }

    public CloseReason closeReason() {
        return closeReason;
    }

    /** Who has taken over; null unless transferred. */
    public String municipality() {
        return municipality;
    }

    public String municipalityKey() {
        return municipalityKey;
    }

    /** Null while it is not over. */
    public Instant endedAt() {
        return endedAt;
    }

    public Optional<Requester> requester() {
        return Optional.ofNullable(requester);
    }
}
