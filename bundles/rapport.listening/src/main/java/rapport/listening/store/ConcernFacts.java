package rapport.listening.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static rapport.listening.store.ConcernTable.CONCERN;
import static rapport.listening.store.ConcernTable.DELETED;
import static rapport.listening.store.ConcernTable.GATE_SINCE;
import static rapport.listening.store.ConcernTable.HEARD_AT;
import static rapport.listening.store.ConcernTable.ID;
import static rapport.listening.store.ConcernTable.IS_OPEN;
import static rapport.listening.store.ConcernTable.RELATIONSHIP;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** What is open between us and them, and what was not long ago: a concern solved two years ago says little about today. */
@Component
public final class ConcernFacts implements FactSource<Concern> {

    private static final int MOST = 100;
    private static final Duration REMEMBERED = Duration.ofDays(730);
    private static final Field<Integer> PLACE_IN_TIME = field(name("told", "place_in_time"), SQLDataType.INTEGER);

    private final Store store;

    @Activate
    public ConcernFacts(@Reference Database database) {
        this.store = database.open(SqlConcerns.SCHEMA);
    }

    @Override
    public Class<Concern> kind() {
        return Concern.class;
    }

    @Override
    public Map<RelationshipId, List<Concern>> of(Collection<RelationshipId> relationships, Instant now) {
        Map<RelationshipId, List<Concern>> facts = new HashMap<>();
        store.read(session -> query(session.sql(), relationships, now).fetch(ConcernRows::read))
                .forEach(concern -> facts.merge(
                        concern.relationship(),
                        List.of(concern),
                        (some, one) ->
                                Stream.concat(some.stream(), one.stream()).toList()));
        return facts;
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, SqlConcerns.KIND);
    }

    static Select<? extends Record> query(DSLContext sql, Collection<RelationshipId> relationships, Instant now) {
        Table<?> told = sql.select(
                        ID.as("told_id"),
                        rowNumber()
                                .over()
                                .partitionBy(RELATIONSHIP)
                                .orderBy(HEARD_AT.desc(), ID.desc())
                                .as("place_in_time"))
                .from(Wanted.ids(
                        relationships.stream().map(RelationshipId::value).toList()))
                .leftJoin(CONCERN)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(DELETED.isFalse(), IS_OPEN.isTrue().or(GATE_SINCE.ge(now.minus(REMEMBERED))))
                .asTable("told");
        return sql.select(ConcernRows.COLUMNS)
                .from(told)
                .leftJoin(CONCERN)
                .on(ID.eq(field(name("told", "told_id"), SQLDataType.UUID)))
                .where(PLACE_IN_TIME.le(MOST))
                .orderBy(HEARD_AT.desc(), ID.desc());
    }
}
