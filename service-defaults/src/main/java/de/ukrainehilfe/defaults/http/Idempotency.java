package de.ukrainehilfe.defaults.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ukrainehilfe.defaults.pages.Texts;
import de.ukrainehilfe.defaults.security.Caller;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The Idempotency-Key header (IETF httpapi draft): the same key and body give the same answer, another body 422. The key
 * is bound to the caller and kept for 24 hours.
 */
@ApplicationScoped
public class Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST_KEY = 200;

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;
    private final Texts texts;

    Idempotency(DataSource database, ObjectMapper json, Caller caller, Clock clock, Texts texts) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Runs the action unless the caller's key has been answered before; a second request with the same key waits for the
     * first. Without a key it just runs. An action that throws leaves no trace of the key.
     *
     * @param body what the request asked for, compared by its JSON form
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Response once(String key, Object body, Supplier<Response> action) {
        if (key == null) {
            return action.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.field("Idempotency-Key", texts.problems().notReadable());
        }
        byte[] hash = hash(body);
        try (Connection connection = database.getConnection()) {
            if (!claim(connection, key, hash)) {
                return earlierAnswer(connection, key, hash);
            }
            Response answer = action.get();
            remember(connection, key, answer);
            return answer;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("The idempotency key could not be kept", failure);
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetOld() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        }
    }

    private boolean claim(Connection connection, String key, byte[] hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into idempotency_key (client, key, body_hash, created_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            insert.setString(1, caller.name());
            insert.setString(2, key);
            insert.setBytes(3, hash);
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    private Response earlierAnswer(Connection connection, String key, byte[] hash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select body_hash, status, location, body from idempotency_key where client = ? and key = ?")) {
            select.setString(1, caller.name());
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (!Arrays.equals(hash, row.getBytes("body_hash"))) {
                    throw Refusal.unprocessable(
                            "idempotency-key-reused", texts.problems().keyReused());
                }
                return Response.status(row.getInt("status"))
                        .header(HttpHeaders.LOCATION, row.getString("location"))
                        .type(MediaType.APPLICATION_JSON)
                        .entity(row.getString("body"))
                        .build();
            }
        }
    }

    private void remember(Connection connection, String key, Response answer)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement update = connection.prepareStatement(
                "update idempotency_key set status = ?, location = ?, body = ? where client = ? and key = ?")) {
            update.setInt(1, answer.getStatus());
            update.setString(2, answer.getHeaderString(HttpHeaders.LOCATION));
            update.setString(3, json.writeValueAsString(answer.getEntity()));
            update.setString(4, caller.name());
            update.setString(5, key);
            update.executeUpdate();
        }
    }

    private byte[] hash(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
        } catch (JsonProcessingException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
