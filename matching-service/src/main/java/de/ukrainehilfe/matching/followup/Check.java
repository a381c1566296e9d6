package de.ukrainehilfe.matching.followup;

import de.ukrainehilfe.matching.search.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One question to one side of a match, and what was said. */
@Entity
@Table(name = "match_check")
public class Check {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID matchId;

    @Enumerated(EnumType.STRING)
    Question question;

    @Enumerated(EnumType.STRING)
    Side side;

    Instant askedAt;

    @Enumerated(EnumType.STRING)
    Reply reply;

    /** How much came, where it was not all. */
    Integer given;

    Instant repliedAt;
    /** The account that wrote it down; null where the person pressed the button. */
    String repliedBy;

    protected Check() {}

    Check(UUID matchId, Question question, Side side, Instant askedAt) {
        this.matchId = matchId;
        this.question = question;
        this.side = side;
        this.askedAt = askedAt;
    }

    public Question question() {
        return question;
    }

    public Reply reply() {
        return reply;
    }

    /** The first word stays; only that it is not safe may be said later, too. */
    boolean takes(Reply said) {
        return reply == null || said == Reply.NOT_SAFE && reply != Reply.NOT_SAFE;
    }

    void replied(Reply said, Integer given, String by, Instant now) {
        reply = said;
        this.given = given;
        repliedBy = by;
        repliedAt = now;
    }
}
