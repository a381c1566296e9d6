package de.ukrainehilfe.matching.match;

import de.ukrainehilfe.matching.pool.Appointment;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Conversation;
import de.ukrainehilfe.matching.pool.NeedDetails.Errand;
import de.ukrainehilfe.matching.pool.NeedDetails.Supplies;
import de.ukrainehilfe.matching.rules.Pair;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the two sides agree to: how much, where and when, and for some kinds of what or in which languages. */
@Embeddable
public class Terms {
    int quantity;
    String postcode;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    LocalDate until;

    String item;
    String unit;
    String languages;
    Instant appointmentStart;
    Instant appointmentEnd;

    protected Terms() {}

    Terms(Pair pair) {
        Need need = pair.need();
        quantity = pair.quantity();
        postcode = need.place().postcode();
        from = pair.from();
        until = pair.until();
        if (need.details() instanceof Supplies supplies) {
            item = supplies.item();
            unit = supplies.unit();
        } else if (need.details() instanceof Conversation conversation) {
            languages = conversation.from() + "," + conversation.to();
        } else if (need.details() instanceof Errand errand) {
            languages = errand.language();
        }
        if (need.details().appointment() != null) {
            appointmentStart = need.details().appointment().start();
            appointmentEnd = need.details().appointment().end();
        }
    }

    /** @param last null: until further notice */
    void lasts(LocalDate first, LocalDate last) {
        from = first;
        until = last;
    }

    /** Less was given than agreed. */
    void shrinkTo(int less) {
        quantity = less;
    }

    void moveTo(Appointment appointment) {
        appointmentStart = appointment.start();
        appointmentEnd = appointment.end();
        lasts(appointment.day(), appointment.day());
    }

    Appointment appointment() {
        return appointmentStart == null
                ? null
                : new Appointment(appointmentStart, (int)
                        Duration.between(appointmentStart, appointmentEnd).toMinutes());
    }

    List<String> languages() {
        return languages == null ? null : List.of(languages.split(","));
    }
}
