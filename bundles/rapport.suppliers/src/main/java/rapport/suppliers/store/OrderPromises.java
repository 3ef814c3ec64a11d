package rapport.suppliers.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.store.api.Transaction;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.rules.OnTimeInFull;

/** Keeps the promise that stands for an order in step with its lines and deliveries. */
record OrderPromises(Commitments commitments, OnTimeInFull definition) {

    static final Table<Record> ORDER = table(name("suppliers_order"));
    static final Field<UUID> IN = required("suppliers_order", "relationship", SQLDataType.UUID);
    private static final Field<String> NUMBER = required("suppliers_order", "order_number", SQLDataType.VARCHAR);
    private static final Field<UUID> COMMITMENT = required("suppliers_order", "commitment", SQLDataType.UUID);
    private static final int LONGEST = 300;

    /** An order as it is now. */
    record Order(Relationship in, String number, List<OrderLine> lines, List<Delivery> deliveries) {

        LocalDate due() {
            return lines.stream()
                    .map(OrderLine::promised)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }

        String what() {
            String items = lines.stream().map(OrderLine::item).collect(Collectors.joining(", "));
            String all = number + ": " + items;
            return all.length() > LONGEST ? all.substring(0, LONGEST - 1) + "…" : all;
        }

        Map<OrderLineId, List<Delivery>> byLine() {
            return deliveries.stream().collect(Collectors.groupingBy(Delivery::line));
        }
    }

    void keepInStep(Transaction transaction, Order order) {
        Optional<Commitment> known = known(transaction, order);
        if (order.lines().isEmpty()) {
            known.ifPresent(gone -> {
                commitments.delete(transaction.by(), gone.id(), gone.version());
                transaction.sql().deleteFrom(ORDER).where(isOf(order)).execute();
            });
            return;
        }
        Optional<Commitment> moved = known.isEmpty() ? takenInBefore(transaction, order) : Optional.empty();
        if (moved.isPresent()) {
            link(transaction, order, moved.get());
            return;
        }
        PersonId ours = known.map(Commitment::to)
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .orElse(whoeverCares(transaction, order.in()));
        if (ours != null) {
            CommitmentDraft draft = new CommitmentDraft(
                    order.what(),
                    order.in().party(),
                    ours,
                    order.due(),
                    order.in().id());
            Commitment promise = known.map(was -> changed(transaction, was, draft))
                    .orElseGet(() -> promised(transaction, order, draft));
            commitments.settle(
                    transaction.by(),
                    promise.id(),
                    promise.version(),
                    definition.promiseOf(order.lines(), order.byLine()));
        }
    }

    static void forget(DSLContext sql, Condition which) {
        sql.deleteFrom(ORDER).where(which).execute();
    }

    private static @Nullable PersonId whoeverCares(Transaction transaction, Relationship in) {
        return in.owner() != null ? in.owner() : transaction.by().person();
    }

    private Optional<Commitment> known(Transaction transaction, Order order) {
        return transaction
                .sql()
                .select(COMMITMENT)
                .from(ORDER)
                .where(isOf(order))
                .fetchOptional(COMMITMENT)
                .flatMap(id -> commitments.find(transaction.by(), new CommitmentId(id)));
    }

    private Commitment changed(Transaction transaction, Commitment was, CommitmentDraft draft) {
        boolean isSame = was.what().equals(draft.what()) && was.due().equals(draft.due());
        return isSame ? was : done(commitments.change(transaction.by(), was.id(), was.version(), draft));
    }

    private Commitment promised(Transaction transaction, Order order, CommitmentDraft draft) {
        Commitment made = done(commitments.promise(transaction.by(), draft));
        link(transaction, order, made);
        return made;
    }

    /** Where a company moved house, its promises came before its orders; what became of them is known already. */
    private Optional<Commitment> takenInBefore(Transaction transaction, Order order) {
        CommitmentsQuery inTheSameDays =
                new CommitmentsQuery(order.in().party(), order.in().id(), null).due(order.due(), null);
        return commitments.list(transaction.by(), inTheSameDays, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(promise -> promise.by().equals(order.in().party()))
                .filter(promise -> promise.what().startsWith(order.number() + ": "))
                .findFirst();
    }

    private void link(Transaction transaction, Order order, Commitment promise) {
        transaction.sql().deleteFrom(ORDER).where(isOf(order)).execute();
        transaction
                .sql()
                .insertInto(ORDER)
                .set(IN, order.in().id().value())
                .set(NUMBER, order.number())
                .set(COMMITMENT, promise.id().value())
                .execute();
    }

    private static Condition isOf(Order order) {
        return IN.eq(order.in().id().value()).and(NUMBER.eq(order.number()));
    }

    private static Commitment done(Outcome<Commitment> outcome) {
        return outcome.findValue()
                .orElseThrow(() -> new IllegalStateException("an order is no promise: " + outcome.objections()));
    }
}
