package rapport.meetings.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static rapport.meetings.store.ExchangeRows.AT;
import static rapport.meetings.store.ExchangeRows.DIRECTION;
import static rapport.meetings.store.ExchangeRows.PERSON;
import static rapport.meetings.store.ExchangeRows.WEIGHT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SortField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.meeting.Balance;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.ExchangeDraft;
import rapport.api.meeting.ExchangeId;
import rapport.api.meeting.Exchanges;
import rapport.api.meeting.ExchangesQuery;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.meetings.rules.PlausibleExchange;
import rapport.store.api.Columns;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** What was given and received in the database, seen by those who may read the level of the relationship. */
@Component
public final class SqlExchanges implements Exchanges {

    static final String KIND = "exchange";
    private static final Field<Integer> N = count().as("n");

    private final Store store;
    private final Host host;
    private final RelationshipRecords<Exchange> exchanges;

    @Activate
    public SqlExchanges(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SqlMeetingSheets.SCHEMA);
        this.host = new Host(directory, relationships, levels);
        this.exchanges = records(levels);
    }

    static RelationshipRecords<Exchange> records(Levels levels) {
        return new RelationshipRecords<>(KIND, ExchangeRows.TABLE, new ExchangeRows(), levels);
    }

    @Override
    public Optional<Exchange> find(Caller by, ExchangeId id) {
        return store.read(session -> exchanges.find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<Exchange> list(Caller by, ExchangesQuery query, PageRequest page) {
        return store.read(session ->
                exchanges.list(session.sql(), by, matching(exchanges, query), page, order(exchanges, query)));
    }

    @Override
    public Balance balance(Caller by, RelationshipId relationship) {
        return store.read(session -> sums(session.sql(), relationship, exchanges.seen(by))
                .fetchOptional(SqlExchanges::balance)
                .orElseGet(() -> Balance.of(List.of())));
    }

    @Override
    public Outcome<Exchange> note(Caller by, ExchangeDraft draft) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = host.writable(by, draft.relationship());
            List<Objection> objections = new ArrayList<>(objections(transaction, draft));
            if (in.isEmpty()) {
                objections.add(
                        Objection.to("relationship", "exchange.relationship.unknown", "there is no such relationship"));
            }
            return objections.isEmpty()
                    ? Outcome.done(exchanges.add(
                            transaction,
                            drafted(transaction, new ExchangeId(Ids.next()), 1, draft.relationship(), draft),
                            in.orElseThrow().level(),
                            "ExchangeNoted"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<Exchange> change(Caller by, ExchangeId id, long version, ExchangeDraft draft) {
        return store.write(by, transaction -> {
            Exchange was = writable(transaction, id, version);
            List<Objection> objections = objections(transaction, draft);
            return objections.isEmpty()
                    ? Outcome.done(exchanges.change(
                            transaction,
                            was,
                            drafted(transaction, id, version, was.relationship(), draft),
                            "ExchangeChanged"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public void delete(Caller by, ExchangeId id, long version) {
        store.run(
                by,
                transaction -> exchanges.delete(transaction, writable(transaction, id, version), "ExchangeDeleted"));
    }

    @Override
    public void restore(Caller by, ExchangeId id) {
        store.run(
                by,
                transaction -> exchanges
                        .findDeleted(transaction, id.value())
                        .filter(deleted ->
                                host.writable(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> exchanges.restore(transaction, deleted, "ExchangeRestored")));
    }

    static Condition matching(RelationshipRecords<Exchange> exchanges, ExchangesQuery query) {
        Condition wanted = noCondition();
        if (query.relationship() != null) {
            wanted = wanted.and(exchanges.relationship().eq(query.relationship().value()));
        }
        if (query.level() != null) {
            wanted = wanted.and(exchanges.level().eq(query.level()));
        }
        return query.person() == null
                ? wanted
                : wanted.and(PERSON.eq(query.person().value()));
    }

    /** What the query fixes comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RelationshipRecords<Exchange> exchanges, ExchangesQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(exchanges.relationship().desc());
        } else if (query.person() != null) {
            order.add(PERSON.desc());
        } else if (query.level() != null) {
            order.add(exchanges.level().desc());
        }
        order.add(AT.desc());
        order.add(exchanges.id().desc());
        return order;
    }

    static ResultQuery<? extends Record> sums(DSLContext sql, RelationshipId relationship, Condition seen) {
        return sql.select(
                        weight(Direction.GIVEN),
                        weight(Direction.RECEIVED),
                        weight(Direction.ASKED),
                        N,
                        max(AT).as("newest"))
                .from(table(name(ExchangeRows.TABLE)))
                .where(
                        Columns.required(ExchangeRows.TABLE, "relationship", SQLDataType.UUID)
                                .eq(relationship.value()),
                        seen);
    }

    private static Field<BigDecimal> weight(Direction direction) {
        return sum(when(DIRECTION.eq(direction.name()), WEIGHT).otherwise(0)).as(direction.name());
    }

    private static Balance balance(Record row) {
        return new Balance(
                read(row, Direction.GIVEN),
                read(row, Direction.RECEIVED),
                read(row, Direction.ASKED),
                row.get(N),
                row.get("newest", Instant.class));
    }

    private static int read(Record row, Direction direction) {
        @Nullable BigDecimal sum = row.get(direction.name(), BigDecimal.class);
        return sum == null ? 0 : sum.intValue();
    }

    private List<Objection> objections(Transaction transaction, ExchangeDraft draft) {
        PartyName person = draft.person() == null
                ? null
                : host.names(transaction.by(), List.of(draft.person())).get(draft.person());
        return new PlausibleExchange(transaction.at()).objections(draft, person);
    }

    private static Exchange drafted(
            Transaction transaction, ExchangeId id, long version, RelationshipId in, ExchangeDraft draft) {
        return new Exchange(
                id,
                version,
                in,
                draft.direction(),
                draft.person(),
                draft.what().strip(),
                draft.weight(),
                Objects.requireNonNullElse(draft.at(), transaction.at()).truncatedTo(ChronoUnit.MICROS));
    }

    private Exchange writable(Transaction transaction, ExchangeId id, long version) {
        Exchange was = exchanges.current(transaction, id.value(), version);
        host.writable(transaction.by(), was.relationship());
        return was;
    }
}
