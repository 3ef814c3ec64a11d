package rapport.health.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static rapport.health.store.HealthTable.AS_OF;
import static rapport.health.store.HealthTable.HEALTH;
import static rapport.health.store.HouseTables.CADENCE;
import static rapport.health.store.HouseTables.HEAD;
import static rapport.health.store.HouseTables.HEAD_POSITION;
import static rapport.health.store.HouseTables.LAST_CONTACT;
import static rapport.health.store.HouseTables.LEVEL;
import static rapport.health.store.HouseTables.LIVE;
import static rapport.health.store.HouseTables.OWNER;
import static rapport.health.store.HouseTables.PROJECTION;
import static rapport.health.store.HouseTables.PROJECTION_POSITION;
import static rapport.health.store.HouseTables.RELATIONSHIP;
import static rapport.health.store.HouseTables.STATUS;

import java.lang.ref.SoftReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFinalStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.store.api.Session;
import rapport.store.api.ShapedSelect;
import rapport.store.api.Store;

/**
 * What the portfolio is made of: a few bytes of each active relationship. Those of whole levels are kept until anything in the
 * database changes that they come from, which one look at its positions tells; those of one owner are few, and read each time.
 */
final class Glance {

    private static final List<Field<?>> COLUMNS = Stream.concat(
                    Stream.of(HouseTables.ID, LEVEL, OWNER, CADENCE, LAST_CONTACT), KeptHealth.COLUMNS.stream())
            .toList();
    private static final ShapedSelect<Shape, Row> WALK = new ShapedSelect<>(Glance::read);
    private static final ShapedSelect<String, String> STATE =
            new ShapedSelect<>(row -> row.getString(1) + " " + row.getString(2));

    private final Store store;
    private final Map<String, SoftReference<Kept>> kept = new ConcurrentHashMap<>();

    Glance(Store store) {
        this.store = store;
    }

    private record Shape(int levels, boolean owned) {}

    private record Kept(List<String> state, List<Row> rows) {}

    record Row(
            UUID id,
            String level,
            @Nullable UUID owner,
            int cadence,
            @Nullable Instant lastContact,
            @Nullable KeptHealth health) {}

    /** The active relationships on these levels, of everybody or of one owner, in no order. */
    List<Row> rows(List<String> levels, @Nullable PersonId owner) {
        return store.read(session -> {
            if (owner != null) {
                return walked(session, levels, owner);
            }
            // The state is read first: rows that are newer than it are read once more, and older ones are never kept.
            List<String> state = STATE.read(session.sql(), "state", () -> state(session.sql()), List.of());
            return levels.stream()
                    .flatMap(level -> rows(session, level, state).stream())
                    .toList();
        });
    }

    private List<Row> rows(Session session, String level, List<String> state) {
        SoftReference<Kept> held = kept.get(level);
        Kept known = held == null ? null : held.get();
        if (known != null && known.state().equals(state)) {
            return known.rows();
        }
        List<Row> rows = walked(session, List.of(level), null);
        kept.put(level, new SoftReference<>(new Kept(state, rows)));
        return rows;
    }

    private static List<Row> walked(Session session, List<String> levels, @Nullable PersonId owner) {
        List<Object> values = new ArrayList<>(levels);
        values.add(Relationship.Status.ACTIVE.name());
        if (owner != null) {
            values.add(owner.value());
        }
        Shape shape = new Shape(levels.size(), owner != null);
        return WALK.read(session.sql(), shape, () -> walk(session.sql(), levels, owner), values);
    }

    /** How far the journal and each projection are, and when health was last reckoned: all in a handful of look-ups. */
    static Select<? extends Record> state(DSLContext sql) {
        return sql.select(DSL.inline("journal").as("what"), HEAD_POSITION.cast(String.class))
                .from(HEAD)
                .unionAll(select(HouseTables.PROJECTION_NAME, PROJECTION_POSITION.cast(String.class))
                        .from(PROJECTION))
                .unionAll(latest(sql));
    }

    static SelectFinalStep<Record2<String, String>> latest(DSLContext sql) {
        return sql.select(DSL.inline("health").as("what"), max(AS_OF).cast(String.class))
                .from(HEALTH);
    }

    static SelectConditionStep<Record> walk(DSLContext sql, List<String> levels, @Nullable PersonId owner) {
        return sql.select(COLUMNS)
                .from(RELATIONSHIP)
                .leftJoin(HEALTH)
                .on(HealthTable.ID.eq(HouseTables.ID))
                .where(LEVEL.in(levels), LIVE.isTrue(), STATUS.eq(Relationship.Status.ACTIVE.name()))
                .and(owner == null ? DSL.noCondition() : OWNER.eq(owner.value()));
    }

    private static Row read(ResultSet row) throws SQLException {
        Instant contact = KeptHealth.instant(row, 5);
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getInt(4),
                contact == null || contact.equals(Instant.EPOCH) ? null : contact,
                row.getObject(6) == null ? null : KeptHealth.read(row, 6));
    }
}
