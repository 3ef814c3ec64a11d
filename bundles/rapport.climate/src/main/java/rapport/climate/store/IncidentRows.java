package rapport.climate.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.climate.store.IncidentTable.DELETED;
import static rapport.climate.store.IncidentTable.HAPPENED_AT;
import static rapport.climate.store.IncidentTable.HEIGHT;
import static rapport.climate.store.IncidentTable.ID;
import static rapport.climate.store.IncidentTable.INCIDENT;
import static rapport.climate.store.IncidentTable.LEVEL;
import static rapport.climate.store.IncidentTable.RAISED_BY;
import static rapport.climate.store.IncidentTable.REACHED_AT;
import static rapport.climate.store.IncidentTable.RELATIONSHIP;
import static rapport.climate.store.IncidentTable.REPAIR;
import static rapport.climate.store.IncidentTable.REPAIRED_AT;
import static rapport.climate.store.IncidentTable.VERSION;
import static rapport.climate.store.IncidentTable.WHAT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Versioned;

/** An incident as a row. */
final class IncidentRows {

    static final List<Field<?>> COLUMNS =
            List.of(ID, VERSION, RELATIONSHIP, WHAT, HEIGHT, HAPPENED_AT, REACHED_AT, RAISED_BY, REPAIRED_AT, REPAIR);

    private static final Versioned VERSIONED = new Versioned("incident", INCIDENT, ID, VERSION);

    private IncidentRows() {}

    static Incident read(Record row) {
        UUID raisedBy = row.get(RAISED_BY);
        return new Incident(
                new IncidentId(row.get(ID)),
                row.get(VERSION),
                new RelationshipId(row.get(RELATIONSHIP)),
                row.get(WHAT),
                Incident.Height.valueOf(row.get(HEIGHT)),
                row.get(HAPPENED_AT),
                row.get(REACHED_AT),
                raisedBy == null ? null : new PersonId(raisedBy),
                row.get(REPAIRED_AT),
                row.get(REPAIR));
    }

    static Optional<Incident> find(DSLContext sql, IncidentId id, Condition seen) {
        return sql.select(COLUMNS).from(INCIDENT).where(ID.eq(id.value()), seen).fetchOptional(IncidentRows::read);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, @Nullable RelationshipId relationship, Condition seen) {
        return sql.select(COLUMNS)
                .from(INCIDENT)
                .where(seen, relationship == null ? noCondition() : RELATIONSHIP.eq(relationship.value()));
    }

    /** The latest first; what is fixed comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(@Nullable RelationshipId relationship) {
        return relationship == null
                ? new SortField<?>[] {HAPPENED_AT.desc(), ID.desc()}
                : new SortField<?>[] {RELATIONSHIP.desc(), HAPPENED_AT.desc(), ID.desc()};
    }

    static void insert(DSLContext sql, Incident incident, String level) {
        sql.insertInto(INCIDENT)
                .set(values(incident))
                .set(ID, incident.id().value())
                .set(VERSION, incident.version())
                .set(RELATIONSHIP, incident.relationship().value())
                .set(LEVEL, level)
                .set(DELETED, false)
                .execute();
    }

    /** Writes it, raising the version from the one the record carries; returns the record as it is then. */
    static Incident update(DSLContext sql, Incident changed) {
        return update(sql, changed, values(changed));
    }

    /** Takes it out of every list, or brings it back. */
    static Incident mark(DSLContext sql, Incident incident, boolean deleted) {
        return update(sql, incident, Map.of(DELETED, deleted));
    }

    private static Incident update(DSLContext sql, Incident changed, Map<Field<?>, ?> values) {
        VERSIONED.update(sql, changed.id().value(), changed.version(), values);
        return find(sql, changed.id(), noCondition()).orElseThrow();
    }

    private static Map<Field<?>, @Nullable Object> values(Incident incident) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        PersonId raisedBy = incident.raisedBy();
        values.put(WHAT, incident.what());
        values.put(HEIGHT, incident.height().name());
        values.put(HAPPENED_AT, incident.happenedAt());
        values.put(REACHED_AT, incident.reachedAt());
        values.put(RAISED_BY, raisedBy == null ? null : raisedBy.value());
        values.put(REPAIRED_AT, incident.repairedAt());
        values.put(REPAIR, incident.repair());
        return values;
    }
}
