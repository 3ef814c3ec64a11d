package rapport.climate.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.id.Ids;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentDraft;
import rapport.api.incident.IncidentId;
import rapport.api.incident.Incidents;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.climate.rules.PlausibleIncident;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Deletions;
import rapport.store.api.Keyset;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Incidents in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlIncidents implements Incidents {

    public static final Schema SCHEMA = new Schema("climate", SqlIncidents.class);
    static final Deletions DELETIONS = new Deletions("incident_deletion");
    static final String KIND = "incident";

    private final Store store;
    private final Directory directory;
    private final Relationships relationships;
    private final Levels levels;
    private final SeenIncidents seen;

    @Activate
    public SqlIncidents(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SCHEMA);
        this.directory = directory;
        this.relationships = relationships;
        this.levels = levels;
        this.seen = new SeenIncidents(levels);
    }

    @Override
    public Optional<Incident> find(Caller by, IncidentId id) {
        return store.read(session -> IncidentRows.find(session.sql(), id, seen.of(by, false)));
    }

    @Override
    public Slice<Incident> list(Caller by, @Nullable RelationshipId relationship, PageRequest page) {
        return store.read(session -> Keyset.by(IncidentRows.order(relationship))
                .page(
                        IncidentRows.matching(session.sql(), relationship, seen.of(by, false)),
                        page,
                        IncidentRows::read));
    }

    @Override
    public Outcome<Incident> record(Caller by, IncidentDraft draft) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = relationships
                    .find(by, draft.relationship())
                    .filter(one -> levels.findEnabled(one.level()).isPresent());
            if (in.isEmpty()) {
                return Outcome.refused(
                        Objection.to("relationship", "incident.relationship.unknown", "there is no such relationship"));
            }
            by.require(Right.WRITE, in.get().level());
            List<Objection> objections =
                    plausible(transaction, draft.raisedBy()).objections(draft);
            return objections.isEmpty()
                    ? Outcome.done(insert(transaction, in.get(), draft))
                    : Outcome.<Incident>refused(objections);
        });
    }

    private static Incident insert(Transaction transaction, Relationship in, IncidentDraft draft) {
        Incident incident = Retold.from(new IncidentId(Ids.next()), 1, in.id(), draft, null, null);
        IncidentRows.insert(transaction.sql(), incident, in.level());
        transaction.record(Change.added(KIND, incident.id(), "IncidentRecorded", incident));
        return incident;
    }

    @Override
    public Outcome<Incident> change(Caller by, IncidentId id, long version, IncidentDraft draft) {
        return store.write(by, transaction -> {
            Incident was = writable(transaction, id, version);
            List<Objection> objections =
                    plausible(transaction, draft.raisedBy()).objections(draft);
            Incident is = Retold.from(id, version, was.relationship(), draft, was.repairedAt(), was.repair());
            return keep(transaction, was, is, "IncidentChanged", objections);
        });
    }

    @Override
    public Outcome<Incident> escalate(Caller by, IncidentId id, long version, Incident.Height height, Instant at) {
        return store.write(by, transaction -> {
            Incident was = writable(transaction, id, version);
            Stream<Objection> higher = height.compareTo(was.height()) > 0
                    ? Stream.empty()
                    : Stream.of(Objection.to("height", "incident.height.lower", "it has been as high already"));
            List<Objection> objections =
                    Stream.concat(higher, timely(transaction, was, at)).toList();
            Incident is = Retold.higher(was, height, at);
            return keep(transaction, was, is, "IncidentEscalated", objections);
        });
    }

    @Override
    public Outcome<Incident> repair(Caller by, IncidentId id, long version, String repair, Instant at) {
        return store.write(by, transaction -> {
            Incident was = writable(transaction, id, version);
            List<Objection> objections = Stream.concat(
                            plausible(transaction, null).toWords("repair", repair), timely(transaction, was, at))
                    .toList();
            return keep(transaction, was, Retold.repaired(was, at, repair), "IncidentRepaired", objections);
        });
    }

    @Override
    public Outcome<Incident> reopen(Caller by, IncidentId id, long version) {
        return store.write(by, transaction -> {
            Incident was = writable(transaction, id, version);
            return keep(transaction, was, Retold.repaired(was, null, null), "IncidentReopened", List.of());
        });
    }

    @Override
    public void delete(Caller by, IncidentId id, long version) {
        store.run(by, transaction -> {
            Incident was = writable(transaction, id, version);
            IncidentRows.mark(transaction.sql(), was, true);
            DELETIONS.note(transaction, id);
            transaction.record(Change.removed(KIND, id, "IncidentDeleted", was));
        });
    }

    @Override
    public void restore(Caller by, IncidentId id) {
        store.run(
                by,
                transaction -> IncidentRows.find(transaction.sql(), id, seen.of(by, true))
                        .ifPresent(deleted -> {
                            requireWrite(by, deleted);
                            Incident is = IncidentRows.mark(transaction.sql(), deleted, false);
                            DELETIONS.takeBack(transaction.sql(), id);
                            transaction.record(Change.added(KIND, id, "IncidentRestored", is));
                        }));
    }

    private static Outcome<Incident> keep(
            Transaction transaction, Incident was, Incident is, String event, List<Objection> objections) {
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Incident kept = IncidentRows.update(transaction.sql(), is);
        transaction.record(Change.changed(KIND, was.id(), event, was, kept));
        return Outcome.done(kept);
    }

    private Stream<Objection> timely(Transaction transaction, Incident was, Instant at) {
        return at.isBefore(was.happenedAt())
                ? Stream.of(Objection.to("at", "incident.at.early", "this was before it happened"))
                : plausible(transaction, null).toTime("at", at);
    }

    private PlausibleIncident plausible(Transaction transaction, @Nullable PersonId raisedBy) {
        PartyName name = raisedBy == null
                ? null
                : directory.names(transaction.by(), List.of(raisedBy)).get(raisedBy);
        return new PlausibleIncident(name, transaction.at());
    }

    private Incident writable(Transaction transaction, IncidentId id, long version) {
        Incident was = IncidentRows.find(transaction.sql(), id, seen.of(transaction.by(), false))
                .filter(current -> current.version() == version)
                .orElseThrow(() -> new Conflict(KIND, id.value(), version));
        requireWrite(transaction.by(), was);
        return was;
    }

    private void requireWrite(Caller by, Incident incident) {
        relationships.find(by, incident.relationship()).ifPresent(one -> by.require(Right.WRITE, one.level()));
    }
}
