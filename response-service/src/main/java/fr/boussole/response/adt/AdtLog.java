package fr.boussole.response.adt;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** The messages that were accepted, for as long as a sender may send one again. */
@ApplicationScoped
class AdtLog {

    private static final Duration KEPT = Duration.ofDays(30);

    private final AgroalDataSource database;
    private final Clock clock;

    AdtLog(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is known of a message's id. */
    enum Known {
        NEW,
        SAME,
        OTHER
    }

    /** Writes the message down in the transaction under way, unless its id is known; two at once wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Known keep(Envelope envelope, byte[] message) throws SQLException {
        String digest = digest(message);
        try (var connection = database.getConnection();
                var old = connection.prepareStatement("delete from adt_message where at < ?");
                var insert = connection.prepareStatement("""
                        insert into adt_message (application, facility, control_id, digest, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """);
                var select = connection.prepareStatement(
                        "select digest from adt_message where application = ? and facility = ? and control_id = ?")) {
            old.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            old.executeUpdate();
            insert.setString(1, envelope.application());
            insert.setString(2, envelope.facility());
            insert.setString(3, envelope.controlId());
            insert.setString(4, digest);
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            if (insert.executeUpdate() == 1) {
                return Known.NEW;
            }
            select.setString(1, envelope.application());
            select.setString(2, envelope.facility());
            select.setString(3, envelope.controlId());
            try (var row = select.executeQuery()) {
                return row.next() && row.getString(1).equals(digest) ? Known.SAME : Known.OTHER;
            }
        }
    }

    private static String digest(byte[] message) {
        try {
            byte[] text =
                    new String(message, StandardCharsets.ISO_8859_1).strip().getBytes(StandardCharsets.ISO_8859_1);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java cannot compute SHA-256", e);
        }
    }
}
