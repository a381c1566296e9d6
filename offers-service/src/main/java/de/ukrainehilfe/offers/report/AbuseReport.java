package de.ukrainehilfe.offers.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A report on the coordinators' list, until it is worked off. */
@Entity
public class AbuseReport {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant at;

    @Enumerated(EnumType.STRING)
    public Category category;

    public String text;
    public String reference;
    public String email;
    public Instant doneAt;

    protected AbuseReport() {}

    AbuseReport(Report report, Instant now) {
        at = now;
        category = report.category();
        text = report.text();
        reference = report.reference();
        email = report.email();
    }
}
