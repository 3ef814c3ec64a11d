package rapport.launcher.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Writes one person after the other with plain JDBC: rows like the product's, and a commit for each that is on disk. */
final class Creation implements Load.Work {

    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement party;
    private final PreparedStatement mail;
    private final PreparedStatement journal;
    private final PreparedStatement sync;

    Creation(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        head = connection.prepareStatement("update journal_head set position = position + 1 where id = 1");
        party = connection.prepareStatement(
                "insert into party (id, version, kind, listed, name, name_key, employer_key, mail, ours, words, changed, record)"
                        + " values (?, 1, 'person', 1, 'Limit Person', 'person limit', '', ?, false, ' limit person', ?, ?)");
        mail = connection.prepareStatement("insert into contact_point (party, place, kind, \"value\", normalised)"
                + " values (?, 0, 'MAIL', ?, ?)");
        journal = connection.prepareStatement(
                "insert into journal (position, at, account, by_name, kind, subject, event, now_is)"
                        + " select position, ?, ?, 'bench', 'person', ?, 'PersonAdded', ? from journal_head where id = 1");
        sync = connection.prepareStatement("checkpoint sync");
    }

    @Override
    public void once(int choice) throws SQLException {
        UUID id = UUID.randomUUID();
        String address = "limit" + id + "@bench.example";
        String record = "{\"id\":\"" + id + "\",\"givenName\":\"Limit\",\"mails\":[\"" + address + "\"]}";
        Timestamp now = Timestamp.from(Instant.now());
        head.executeUpdate();
        party.setObject(1, id);
        party.setString(2, address);
        party.setTimestamp(3, now);
        party.setString(4, record);
        party.executeUpdate();
        mail.setObject(1, id);
        mail.setString(2, address);
        mail.setString(3, address);
        mail.executeUpdate();
        journal.setTimestamp(1, now);
        journal.setObject(2, id);
        journal.setObject(3, id);
        journal.setString(4, record);
        journal.executeUpdate();
        connection.commit();
        sync.execute();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
