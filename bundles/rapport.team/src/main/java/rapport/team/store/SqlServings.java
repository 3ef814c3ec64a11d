package rapport.team.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.team.store.ServingRows.RECORDED_AT;
import static rapport.team.store.ServingRows.SERVER;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.SortField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.team.model.Serving;
import rapport.team.model.ServingDraft;
import rapport.team.model.ServingId;
import rapport.team.model.ServingsQuery;
import rapport.team.rules.PlausibleServing;

/** Who serves whom, in the database. */
@Component(service = Servings.class)
public final class SqlServings implements Servings {

    static final String KIND = "team-serving";

    private final Store store;
    private final Directory directory;
    private final Writable writable;
    private final RelationshipRecords<Serving> records;

    @Activate
    public SqlServings(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.directory = directory;
        this.writable = new Writable(relationships, levels);
        this.records = records(levels);
    }

    static RelationshipRecords<Serving> records(Levels levels) {
        return new RelationshipRecords<>(KIND, ServingRows.TABLE, new ServingRows(), levels);
    }

    @Override
    public Optional<Serving> find(Caller by, ServingId id) {
        return store.read(session -> records.find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<Serving> list(Caller by, ServingsQuery query, PageRequest page) {
        return store.read(
                session -> records.list(session.sql(), by, matching(records, query), page, order(records, query)));
    }

    @Override
    public Outcome<Serving> record(Caller by, ServingDraft draft) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = writable.find(by, draft.relationship());
            List<Objection> objections = objections(by, draft, in);
            return objections.isEmpty()
                    ? Outcome.done(records.add(
                            transaction,
                            begun(draft, transaction),
                            in.orElseThrow().level(),
                            "ServingRecorded"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<Serving> change(Caller by, ServingId id, long version, ServingDraft draft) {
        return store.write(by, transaction -> {
            Serving was = records.current(transaction, id.value(), version);
            List<Objection> objections = objections(by, draft, writable.find(by, was.relationship()));
            return objections.isEmpty()
                    ? Outcome.done(records.change(transaction, was, was.changed(draft), "ServingChanged"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public void delete(Caller by, ServingId id, long version) {
        store.run(by, transaction -> {
            Serving was = records.current(transaction, id.value(), version);
            writable.find(by, was.relationship());
            records.delete(transaction, was, "ServingDeleted");
        });
    }

    @Override
    public void restore(Caller by, ServingId id) {
        store.run(
                by,
                transaction -> records.findDeleted(transaction, id.value())
                        .filter(deleted ->
                                writable.find(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> records.restore(transaction, deleted, "ServingRestored")));
    }

    static Condition matching(RelationshipRecords<Serving> records, ServingsQuery query) {
        Condition wanted = query.server() == null
                ? noCondition()
                : SERVER.eq(query.server().value());
        return query.relationship() == null
                ? wanted
                : wanted.and(records.relationship().eq(query.relationship().value()));
    }

    /** What the query fixes comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RelationshipRecords<Serving> records, ServingsQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(records.relationship().asc());
        } else if (query.server() != null) {
            order.add(SERVER.asc());
        }
        order.add(RECORDED_AT.asc());
        order.add(records.id().asc());
        return order;
    }

    private static Serving begun(ServingDraft draft, Transaction transaction) {
        return new Serving(
                new ServingId(Ids.next()),
                1,
                draft.relationship(),
                draft.department(),
                draft.colleague(),
                draft.what().strip(),
                draft.owner(),
                draft.customerOwner(),
                transaction.at().truncatedTo(ChronoUnit.MICROS));
    }

    private List<Objection> objections(Caller by, ServingDraft draft, Optional<Relationship> in) {
        PartyId customer = in.map(Relationship::party).orElse(null);
        return PlausibleServing.objections(
                draft, customer, directory.names(by, PlausibleServing.parties(draft, customer)));
    }
}
