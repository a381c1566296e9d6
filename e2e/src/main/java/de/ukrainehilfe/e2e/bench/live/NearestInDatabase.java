package de.ukrainehilfe.e2e.bench.live;

import de.ukrainehilfe.local.LocalPostgres;
import de.ukrainehilfe.matching.pool.Need;
import de.ukrainehilfe.matching.pool.NeedDetails.Household;
import de.ukrainehilfe.matching.pool.Offer;
import de.ukrainehilfe.matching.pool.OfferDetails.Home;
import de.ukrainehilfe.matching.pool.Plane;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** What the service does without its index: PostgreSQL walks outwards by GiST and hands over the nearest 200 that can fit. */
final class NearestInDatabase implements AutoCloseable {
    private static final int NEAREST = 200;
    private static final int LINES_AT_ONCE = 20_000;
    private static final String QUERY =
            "select id, details from pooled_offer where kind = 'LODGING' and status = 'OPEN' and women_only = ?"
                    + " and barrier_free >= ? and pets >= ? and children >= ? and remaining >= ?"
                    + " and period && daterange(?, ?, '[]') order by position <-> ?::point limit " + NEAREST;

    private final LocalPostgres server = LocalPostgres.startForTests();
    private final Connection connection;

    NearestInDatabase(List<Offer> offers) throws SQLException, IOException {
        LocalPostgres.Database database = server.database("matching");
        connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        try (Statement statement = connection.createStatement();
                InputStream tables =
                        Need.class.getClassLoader().getResourceAsStream("db/migration/V1__pool_and_matches.sql")) {
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
            String index = definition(statement);
            statement.execute("drop index pooled_offer_lodging");
            copy(offers);
            statement.execute(index);
            statement.execute("vacuum analyze pooled_offer");
        }
    }

    /** The nearest that can fit. */
    List<UUID> nearest(Need need) throws SQLException {
        Household household = (Household) need.details();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setBoolean(1, household.womenOnly());
            query.setBoolean(2, household.barrierFree());
            query.setBoolean(3, household.pets());
            query.setBoolean(4, household.children() > 0);
            query.setInt(5, household.quantity());
            query.setObject(6, need.from());
            query.setObject(7, need.until());
            query.setString(8, point(Plane.east(need.place()), Plane.north(need.place())));
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    private static String definition(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select indexdef from pg_indexes where indexname = 'pooled_offer_lodging'")) {
            row.next();
            return row.getString(1);
        }
    }

    private void copy(List<Offer> offers) throws SQLException, IOException {
        for (int start = 0; start < offers.size(); start += LINES_AT_ONCE) {
            StringBuilder lines = new StringBuilder();
            offers.subList(start, Math.min(offers.size(), start + LINES_AT_ONCE))
                    .forEach(offer -> line(offer, lines));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy pooled_offer (id, reference, version, facts_version, status, kind, postcode,"
                                    + " position, from_date, until_date, language, details) from stdin",
                            new StringReader(lines.toString()));
        }
    }

    private static void line(Offer offer, StringBuilder lines) {
        Home home = (Home) offer.details();
        String details = "{\"kind\":\"LODGING\",\"places\":" + home.places() + ",\"ownFlat\":" + home.ownFlat()
                + ",\"barrierFree\":" + home.barrierFree() + ",\"pets\":" + home.pets() + ",\"womenOnly\":"
                + home.womenOnly() + ",\"children\":" + home.children() + "}";
        lines.append(String.join(
                        "\t",
                        offer.id().toString(),
                        offer.reference(),
                        "1",
                        "1",
                        "OPEN",
                        "LODGING",
                        offer.place().postcode(),
                        point(Plane.east(offer.place()), Plane.north(offer.place())),
                        offer.from().toString(),
                        offer.until() == null ? "\\N" : offer.until().toString(),
                        offer.language(),
                        details))
                .append('\n');
    }

    private static String point(double east, double north) {
        return "(" + east + "," + north + ")";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
