package rapport.climate.store;

import static rapport.climate.store.IncidentTable.DELETED;
import static rapport.climate.store.IncidentTable.HAPPENED_AT;
import static rapport.climate.store.IncidentTable.ID;
import static rapport.climate.store.IncidentTable.INCIDENT;
import static rapport.climate.store.IncidentTable.RELATIONSHIP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.incident.Incident;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** What went wrong in a relationship, for rules. */
@Component
public final class IncidentFacts implements FactSource<Incident> {

    private static final int MOST = 100;

    private final Store store;

    @Activate
    public IncidentFacts(@Reference Database database) {
        this.store = database.open(SqlIncidents.SCHEMA);
    }

    @Override
    public Class<Incident> kind() {
        return Incident.class;
    }

    @Override
    public Map<RelationshipId, List<Incident>> of(Collection<RelationshipId> relationships, Instant now) {
        Map<RelationshipId, List<Incident>> facts = new HashMap<>();
        store.read(session -> query(session.sql(), relationships).fetch(IncidentRows::read))
                .forEach(incident -> {
                    List<Incident> some = facts.computeIfAbsent(incident.relationship(), any -> new ArrayList<>());
                    if (some.size() < MOST) {
                        some.add(incident);
                    }
                });
        return facts;
    }

    static Select<? extends Record> query(DSLContext sql, Collection<RelationshipId> relationships) {
        return sql.select(IncidentRows.COLUMNS)
                .from(Wanted.ids(
                        relationships.stream().map(RelationshipId::value).toList()))
                .leftJoin(INCIDENT)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(DELETED.isFalse())
                .orderBy(HAPPENED_AT.desc(), ID.desc());
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, SqlIncidents.KIND);
    }
}
