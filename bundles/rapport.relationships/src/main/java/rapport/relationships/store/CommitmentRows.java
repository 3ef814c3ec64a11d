package rapport.relationships.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.relationships.store.CommitmentTable.BY_KIND;
import static rapport.relationships.store.CommitmentTable.BY_PARTY;
import static rapport.relationships.store.CommitmentTable.COMMITMENT;
import static rapport.relationships.store.CommitmentTable.DELETED;
import static rapport.relationships.store.CommitmentTable.DUE;
import static rapport.relationships.store.CommitmentTable.EXPECTED;
import static rapport.relationships.store.CommitmentTable.ID;
import static rapport.relationships.store.CommitmentTable.RELATIONSHIP;
import static rapport.relationships.store.CommitmentTable.STANDS_SINCE;
import static rapport.relationships.store.CommitmentTable.STATE;
import static rapport.relationships.store.CommitmentTable.TO_KIND;
import static rapport.relationships.store.CommitmentTable.TO_PARTY;
import static rapport.relationships.store.CommitmentTable.VERSION;
import static rapport.relationships.store.CommitmentTable.WHAT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFinalStep;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Keyset;
import rapport.store.api.Transaction;
import rapport.store.api.Versioned;

/** A promise as a row. */
final class CommitmentRows {

    static final List<Field<?>> COLUMNS =
            List.of(ID, VERSION, WHAT, BY_PARTY, BY_KIND, TO_PARTY, TO_KIND, DUE, RELATIONSHIP, STATE, EXPECTED);

    private static final Versioned VERSIONED = new Versioned("commitment", COMMITMENT, ID, VERSION);
    private static final Keyset BY_DUE = Keyset.by(DUE.asc(), ID.asc());

    /** The same where all are in one state, as the index on states has them. */
    private static final Keyset OF_STATE_BY_DUE = Keyset.by(STATE.asc(), DUE.asc(), ID.asc());

    private CommitmentRows() {}

    static Commitment read(Record row) {
        UUID relationship = row.get(RELATIONSHIP);
        return new Commitment(
                new CommitmentId(row.get(ID)),
                row.get(VERSION),
                row.get(WHAT),
                Parties.read(row.get(BY_PARTY), row.get(BY_KIND)),
                Parties.read(row.get(TO_PARTY), row.get(TO_KIND)),
                row.get(DUE),
                relationship == null ? null : new RelationshipId(relationship),
                Commitment.State.valueOf(row.get(STATE)),
                row.get(EXPECTED));
    }

    static void insert(Transaction transaction, Commitment made) {
        transaction
                .sql()
                .insertInto(COMMITMENT)
                .set(values(transaction, made, false))
                .set(ID, made.id().value())
                .set(VERSION, made.version())
                .execute();
    }

    /** Writes it, raising the version from the one the record carries; returns the record as it is then. */
    static Commitment update(Transaction transaction, Commitment changed, boolean deleted) {
        long version = VERSIONED.update(
                transaction.sql(), changed.id().value(), changed.version(), values(transaction, changed, deleted));
        return new Commitment(
                changed.id(),
                version,
                changed.what(),
                changed.by(),
                changed.to(),
                changed.due(),
                changed.relationship(),
                changed.state(),
                changed.expected());
    }

    static Slice<Commitment> list(DSLContext sql, CommitmentsQuery query, Condition seen, PageRequest page) {
        Keyset order = query.state() == null ? BY_DUE : OF_STATE_BY_DUE;
        return order.page(matching(sql, query, seen), page, CommitmentRows::read);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, CommitmentsQuery query, Condition seen) {
        Condition state =
                query.state() == null ? noCondition() : STATE.eq(query.state().name());
        Condition relationship = query.relationship() == null
                ? noCondition()
                : RELATIONSHIP.eq(query.relationship().value());
        Condition party = query.party() == null ? noCondition() : concerns(query.party());
        return sql.select(COLUMNS)
                .from(COMMITMENT)
                .where(DELETED.isFalse(), isSeen(seen), state, relationship, party)
                .and(givenByUs(query.ours()))
                .and(query.from() == null ? noCondition() : DUE.ge(query.from()))
                .and(query.until() == null ? noCondition() : DUE.le(query.until()));
    }

    private static Condition givenByUs(@Nullable Boolean ours) {
        return ours == null
                ? noCondition()
                : field(select(DirectoryTables.PARTY_OURS)
                                .from(DirectoryTables.PARTY)
                                .where(DirectoryTables.PARTY_ID.eq(BY_PARTY)))
                        .eq(ours);
    }

    /** Belongs to no relationship, or to one that is seen. */
    static Condition isSeen(Condition seen) {
        return RELATIONSHIP
                .isNull()
                .or(exists(selectOne()
                        .from(RelationshipTable.RELATIONSHIP)
                        .where(RelationshipTable.ID.eq(RELATIONSHIP), seen)));
    }

    // Two index ranges; a disjunction would read the whole table.
    private static Condition concerns(PartyId party) {
        return ID.in(select(ID)
                .from(COMMITMENT)
                .where(BY_PARTY.eq(party.value()))
                .union(select(ID).from(COMMITMENT).where(TO_PARTY.eq(party.value()))));
    }

    private static Map<Field<?>, @Nullable Object> values(
            Transaction transaction, Commitment commitment, boolean deleted) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(WHAT, commitment.what());
        values.put(BY_PARTY, commitment.by().value());
        values.put(BY_KIND, Parties.kindOf(commitment.by()));
        values.put(TO_PARTY, commitment.to().value());
        values.put(TO_KIND, Parties.kindOf(commitment.to()));
        values.put(DUE, commitment.due());
        values.put(
                RELATIONSHIP,
                commitment.relationship() == null
                        ? null
                        : commitment.relationship().value());
        values.put(STATE, commitment.state().name());
        values.put(EXPECTED, commitment.expected());
        values.put(STANDS_SINCE, transaction.at());
        values.put(DELETED, deleted);
        return values;
    }
}
