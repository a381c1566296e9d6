package de.ukrainehilfe.offers.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One request for somebody's contact data, granted or not. */
@Entity
public class ContactAccess {
    /** What the contact data are asked for. */
    public enum Purpose {
        /** To write to the person. */
        NOTIFY,
        /** To show them to the other side of a confirmed match. */
        RELEASE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;

    /** The account that asked. */
    String client;

    UUID recordId;
    UUID matchId;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    boolean granted;
}
