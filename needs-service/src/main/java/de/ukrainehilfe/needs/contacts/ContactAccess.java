package de.ukrainehilfe.needs.contacts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One question for a person's contact, whatever the answer was. */
@Entity
class ContactAccess extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String client;
    private UUID recordId;
    private UUID matchId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private boolean granted;

    protected ContactAccess() {}

    ContactAccess(Instant at, String client, UUID recordId, UUID matchId, Purpose purpose, boolean granted) {
        this.at = at;
        this.client = client;
        this.recordId = recordId;
        this.matchId = matchId;
        this.purpose = purpose;
        this.granted = granted;
    }
}
