package rapport.calibration.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static rapport.calibration.store.CalibrationTable.AT;
import static rapport.calibration.store.CalibrationTable.CALIBRATION;
import static rapport.calibration.store.CalibrationTable.ID;
import static rapport.calibration.store.CalibrationTable.RELATIONSHIP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.calibration.Calibration;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Tells rules the latest that they said matters most. */
@Component
public final class CalibrationFacts implements FactSource<Calibration> {

    private static final int MOST = 20;
    private static final Field<Integer> PLACE_IN_TIME = field(name("told", "place_in_time"), SQLDataType.INTEGER);

    private final Store store;

    @Activate
    public CalibrationFacts(@Reference Database database) {
        this.store = database.open(SqlCalibrations.SCHEMA);
    }

    @Override
    public Class<Calibration> kind() {
        return Calibration.class;
    }

    @Override
    public Map<RelationshipId, List<Calibration>> of(Collection<RelationshipId> relationships, Instant now) {
        Map<RelationshipId, List<Calibration>> facts = new HashMap<>();
        store.read(session -> CalibrationRows.read(
                        session.sql(), query(session.sql(), relationships).fetch()))
                .forEach(taken -> facts.computeIfAbsent(taken.relationship(), none -> new ArrayList<>())
                        .add(taken));
        return facts;
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return entry.subject().kind().equals(SqlCalibrations.KIND) && entry.is() != null
                ? List.of(RecordsJson.gson()
                        .fromJson(entry.is(), Calibration.class)
                        .relationship())
                : List.of();
    }

    static ResultQuery<? extends Record> query(DSLContext sql, Collection<RelationshipId> relationships) {
        Table<?> told = sql.select(
                        ID.as("told_id"),
                        rowNumber()
                                .over()
                                .partitionBy(RELATIONSHIP)
                                .orderBy(AT.desc(), ID.desc())
                                .as("place_in_time"))
                .from(Wanted.ids(
                        relationships.stream().map(RelationshipId::value).toList()))
                .leftJoin(CALIBRATION)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(ID.isNotNull())
                .asTable("told");
        return sql.select(CalibrationRows.COLUMNS)
                .from(told)
                .leftJoin(CALIBRATION)
                .on(ID.eq(field(name("told", "told_id"), SQLDataType.UUID)))
                .where(PLACE_IN_TIME.le(MOST))
                .orderBy(AT.desc(), ID.desc());
    }
}
