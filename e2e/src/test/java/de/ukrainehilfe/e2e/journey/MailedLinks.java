package de.ukrainehilfe.e2e.journey;

import de.ukrainehilfe.defaults.links.LinkPurpose;
import de.ukrainehilfe.e2e.site.Inside;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** A row for each kind of link that a mail may carry: where it leads, and where one sees whether it was used. */
final class MailedLinks {
    private static final String OFFER = "select concat_ws('|', version, status, questions, heard_at, name) from offer"
            + " left join offerer on offer_id = id where id = ?";

    private final Map<LinkPurpose, Row> rows = new EnumMap<>(LinkPurpose.class);
    private final Inside inside;
    private final URI site;

    /**
     * @param letter of the purpose, as the token carries it
     * @param side of the match, or 0
     * @param database whose state it may change
     * @param state what would be different if it were used
     * @param record the one it is about
     */
    record Row(char letter, char side, String path, String database, String state, UUID record) {}

    MailedLinks(URI site, Inside inside) {
        this.site = site;
        this.inside = inside;
    }

    MailedLinks with(LinkPurpose purpose, Row row) {
        rows.put(purpose, row);
        return this;
    }

    /** One record of each kind behind the links, as they are when their mails go out. */
    static MailedLinks of(URI site, Inside inside, UUID unconfirmed, UUID offer, UUID need, UUID match)
            throws SQLException {
        UUID draft = UUID.randomUUID();
        UUID mail = UUID.randomUUID();
        UUID check = UUID.randomUUID();
        insert(
                inside,
                "offers",
                "insert into offer_draft (id, reference, kind, answers, email, locale, saved_at)"
                        + " values (?, 'A-7K3M-2Q', 'GOODS', '{}', 'scanned@example.org', 'de', now())",
                draft);
        insert(
                inside,
                "offers",
                "insert into draft (id, reference, sender, name, subject, body, locale, wish, kind, answers,"
                        + " received_at) values (?, 'M-' || substr(gen_random_uuid()::text, 1, 8), 'scanned@example.org',"
                        + " 'Erika', 'Zimmer', 'Ich biete ein Zimmer.', 'de', 'OFFER', 'LODGING', '{}', now())",
                mail);
        insert(
                inside,
                "matching",
                "insert into match_check (id, match_id, question, side, asked_at)" + " values (?, '" + match
                        + "', 'DAY_3', 'NEED', now())",
                check);
        return new MailedLinks(site, inside)
                .with(LinkPurpose.CONFIRM_OFFER, new Row('c', '0', "/offers/l/", "offers", OFFER, unconfirmed))
                .with(LinkPurpose.MANAGE_OFFER, new Row('o', '0', "/offers/l/", "offers", OFFER, offer))
                .with(LinkPurpose.KEEP_OFFER, new Row('a', '0', "/offers/available/l/", "offers", OFFER, offer))
                .with(
                        LinkPurpose.RESUME_DRAFT,
                        new Row(
                                'd',
                                '0',
                                "/offers/l/",
                                "offers",
                                "select d::text from offer_draft d where id = ?",
                                draft))
                .with(
                        LinkPurpose.FILL_IN_OFFER,
                        new Row(
                                'f',
                                '0',
                                "/offers/mails/l/",
                                "offers",
                                "select d::text from draft d where id = ?",
                                mail))
                .with(
                        LinkPurpose.MANAGE_NEED,
                        new Row(
                                'n',
                                '0',
                                "/needs/l/",
                                "needs",
                                "select concat_ws('|', version, status, requester_id) from need where id = ?",
                                need))
                .with(
                        LinkPurpose.ANSWER_MATCH,
                        new Row(
                                'm',
                                'O',
                                "/matches/l/",
                                "matching",
                                "select concat_ws('|', version, status, offer_answer, need_answer) from match where id"
                                        + " = ?",
                                match))
                .with(
                        LinkPurpose.ANSWER_CHECK,
                        new Row(
                                'k',
                                '0',
                                "/matches/checks/l/",
                                "matching",
                                "select c::text from match_check c where id = ?",
                                check))
                .with(
                        LinkPurpose.STOP_MAILS,
                        new Row(
                                's',
                                '0',
                                "/notifications/stop/REMINDER/l/",
                                "notification",
                                "select count(*)::text from opt_out where record_id = ?",
                                need));
    }

    Map<LinkPurpose, Row> rows() {
        return rows;
    }

    URI link(Row row) {
        Instant until = Instant.now().plus(Duration.ofHours(1));
        return site.resolve(row.path() + inside.linkToken(row.letter(), row.side(), row.record(), until));
    }

    /** How the record stands: nobody has used its link as long as this stays the same. */
    String state(Row row) throws SQLException {
        try (Connection connection = inside.database(row.database());
                PreparedStatement select = connection.prepareStatement(row.state())) {
            select.setObject(1, row.record());
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? result.getString(1) : "not there";
            }
        }
    }

    private static void insert(Inside inside, String database, String sql, UUID id) throws SQLException {
        try (Connection connection = inside.database(database);
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
    }
}
