package rapport.insight.store;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.json.RecordsJson;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * A signal as it lies in the table.
 *
 * @param walk in which of the walks of a page it was met
 */
record KeptSignal(UUID id, RelationshipId relationship, String level, Signal signal, Instant visibleFrom, int walk) {

    private static final Gson GSON = RecordsJson.gson();
    private static final TypeToken<Map<String, String>> ARGUMENTS = new TypeToken<>() {};
    private static final TypeToken<List<Evidence>> EVIDENCE = new TypeToken<>() {};

    /** From a row of {@link SignalTable#COLUMNS} and the number of the walk. */
    static KeptSignal read(ResultSet row) throws SQLException {
        UUID person = row.getObject(7, UUID.class);
        Instant until = instant(row, 10);
        Signal signal = new Signal(
                row.getString(4),
                row.getString(5),
                person == null ? null : new PersonId(person),
                Severity.values()[row.getShort(6)],
                instant(row, 9),
                until.equals(SignalTable.NEVER) ? null : until,
                row.getString(13),
                GSON.fromJson(row.getString(14), ARGUMENTS),
                GSON.fromJson(row.getString(15), EVIDENCE),
                Act.valueOf(row.getString(16)));
        return new KeptSignal(
                row.getObject(1, UUID.class),
                new RelationshipId(row.getObject(2, UUID.class)),
                row.getString(3),
                signal,
                instant(row, 12),
                row.getInt(17));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
