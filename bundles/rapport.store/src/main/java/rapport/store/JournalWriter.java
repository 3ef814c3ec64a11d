package rapport.store;

import static rapport.store.JournalTable.ACCOUNT;
import static rapport.store.JournalTable.AT;
import static rapport.store.JournalTable.BY_NAME;
import static rapport.store.JournalTable.EVENT;
import static rapport.store.JournalTable.HEAD;
import static rapport.store.JournalTable.HEAD_POSITION;
import static rapport.store.JournalTable.IS;
import static rapport.store.JournalTable.JOURNAL;
import static rapport.store.JournalTable.KIND;
import static rapport.store.JournalTable.POSITION;
import static rapport.store.JournalTable.SUBJECT;
import static rapport.store.JournalTable.WAS;

import com.google.gson.Gson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.json.RecordsJson;
import rapport.store.api.RuleBroken;

/**
 * Gives the entries of a write their positions, as its last act before the commit.
 *
 * <p>Raising the head locks its row until the commit, so that positions become visible in their order on either engine. In
 * H2 writers queue for it before, since those that wait in H2 itself all wake and try again at each commit. The
 * statements are rendered once and bound by hand, since every write runs them.
 */
final class JournalWriter {

    private static final int LONGEST_RECORD = 1_000_000;
    private static final int LONGEST_NAME = 300;
    private static final int BATCH = 1_000;

    private final Gson gson = RecordsJson.gson();
    private final String raise;
    private final String read;
    private final String insert;
    private final boolean returnsHead;
    private final Lock turn = new ReentrantLock();

    JournalWriter(DSLContext sql) {
        this.returnsHead = sql.dialect().family() == SQLDialect.POSTGRES;
        var raising = sql.update(HEAD).set(HEAD_POSITION, HEAD_POSITION.plus(DSL.param("by", Long.class)));
        this.raise = returnsHead ? sql.render(raising.returningResult(HEAD_POSITION)) : sql.render(raising);
        this.read = sql.render(sql.select(HEAD_POSITION).from(HEAD));
        this.insert = sql.render(sql.insertInto(JOURNAL)
                .columns(POSITION, AT, ACCOUNT, BY_NAME, KIND, SUBJECT, EVENT, WAS, IS)
                .values(
                        DSL.param("position", POSITION),
                        DSL.param("at", AT),
                        DSL.param("account", ACCOUNT),
                        DSL.param("name", BY_NAME),
                        DSL.param("kind", KIND),
                        DSL.param("subject", SUBJECT),
                        DSL.param("event", EVENT),
                        DSL.param("was", WAS),
                        DSL.param("is", IS)));
    }

    /** Writes the entries of the work and returns the position of the last. */
    long append(Work work) {
        try {
            // The JSON is made before the lock is taken, so that it is held as briefly as can be.
            List<Work.Entry> entries = work.entries();
            List<Json> texts = entries.stream().map(this::json).toList();
            if (!returnsHead) {
                work.hold(turn);
            }
            long last = raise(work.connection(), entries.size());
            insert(work.connection(), entries, texts, last - entries.size());
            return last;
        } catch (SQLException refused) {
            throw Failures.translate(refused);
        }
    }

    private long raise(Connection connection, int by) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(raise)) {
            statement.setLong(1, by);
            if (returnsHead) {
                return only(statement);
            }
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(read)) {
            return only(statement);
        }
    }

    private static long only(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void insert(Connection connection, List<Work.Entry> entries, List<Json> texts, long before)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int row = 0; row < entries.size(); row++) {
                bind(statement, before + row + 1, entries.get(row), texts.get(row));
                if (entries.size() == 1) {
                    statement.executeUpdate();
                    return;
                }
                statement.addBatch();
                if ((row + 1) % BATCH == 0 || row == entries.size() - 1) {
                    statement.executeBatch();
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, long position, Work.Entry entry, Json json)
            throws SQLException {
        statement.setLong(1, position);
        statement.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
        statement.setObject(3, entry.by().account().value());
        statement.setString(4, shortened(entry.by().name()));
        statement.setString(5, entry.change().subject().kind());
        statement.setObject(6, entry.change().subject().id());
        statement.setString(7, entry.change().event());
        statement.setString(8, json.was());
        statement.setString(9, json.is());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private Json json(Work.Entry entry) {
        return new Json(
                text(entry, entry.change().was()), text(entry, entry.change().is()));
    }

    private @Nullable String text(Work.Entry entry, @Nullable Object record) {
        if (record == null) {
            return null;
        }
        String text = record instanceof String json ? json : gson.toJson(record);
        if (text.length() > LONGEST_RECORD) {
            throw new RuleBroken(
                    RuleBroken.Rule.VALUE,
                    entry.change().subject() + " is too large for the journal: " + text.length() + " characters",
                    null);
        }
        return text;
    }

    private record Json(@Nullable String was, @Nullable String is) {}
}
