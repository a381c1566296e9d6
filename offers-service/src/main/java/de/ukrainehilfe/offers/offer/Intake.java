package de.ukrainehilfe.offers.offer;

import de.ukrainehilfe.offers.consent.ConsentRecord;
import de.ukrainehilfe.offers.contact.Offerer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;

/**
 * Writes the three rows of a new offer in one statement. It is the one busy place of this service: three entities to
 * persist and flush took twice the time.
 */
@ApplicationScoped
class Intake {
    private static final String INSERT =
            """
            with offered as (
              insert into offer (id, version, reference, status, kind, association, postcode, available_from,
                                 available_until, language, note, submitted_at, details)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)),
            by as (
              insert into offerer (offer_id, type, name, email, phone, locale, same_postcode)
              values (?, ?, ?, ?, ?, ?, ?))
            insert into consent_record (id, offer_id, step, text_version, text_sha256, language, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;

    Intake(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(Offer offer, Offerer offerer, ConsentRecord consent) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Row row = new Row(insert);
            row.add(offer.id, offer.version, offer.reference, offer.status.name(), offer.kind.name());
            row.add(offer.association, offer.postcode, offer.from, offer.until, offer.language, offer.note);
            row.add(Timestamp.from(offer.submittedAt), DetailsAsJson.write(offer.details));
            row.add(offerer.offerId, offerer.type.name(), offerer.name, offerer.email, offerer.phone, offerer.locale);
            row.add(offer.postcode);
            row.add(consent.id, consent.offerId, consent.step.name(), consent.textVersion, consent.textHash);
            row.add(consent.language, Timestamp.from(consent.at));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the offer was not stored", failure);
        }
    }

    /** Fills in the parameters one after the other. */
    private static final class Row {
        private final PreparedStatement statement;
        private int position;

        Row(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Object... values) throws SQLException {
            for (Object value : values) {
                statement.setObject(++position, value);
            }
        }
    }
}
