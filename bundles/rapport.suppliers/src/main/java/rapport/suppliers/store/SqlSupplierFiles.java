package rapport.suppliers.store;

import static rapport.suppliers.store.Rows.ARRIVED;
import static rapport.suppliers.store.Rows.ITEM;
import static rapport.suppliers.store.Rows.LINE;
import static rapport.suppliers.store.Rows.ORDER;
import static rapport.suppliers.store.Rows.PROMISED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitments;
import rapport.api.exchange.FactShape;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.suppliers.SuppliersLevel;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.model.Paper;
import rapport.suppliers.model.SupplierRecord;
import rapport.suppliers.rules.OnTimeInFull;
import rapport.suppliers.rules.OnTimeInFull.Judged;
import rapport.suppliers.store.OrderPromises.Order;

/** Orders, deliveries, papers and assessments in the database. */
@Component(service = SupplierFiles.class, configurationPid = "rapport.suppliers")
public final class SqlSupplierFiles implements SupplierFiles {

    /** Where they are kept. */
    public static final Schema SCHEMA = new Schema("suppliers", SqlSupplierFiles.class);

    private final Relationships relationships;
    private final OnTimeInFull definition;
    private final OrderPromises promises;
    private final Register<OrderLine> lines;
    private final Register<Delivery> deliveries;
    private final Register<Paper> papers;
    private final Register<Assessment> assessments;

    @Activate
    public SqlSupplierFiles(
            @Reference Database database,
            @Reference Relationships relationships,
            @Reference Commitments commitments,
            @Reference Levels levels,
            SuppliersLevel.Config config) {
        this(
                database.open(SCHEMA),
                relationships,
                commitments,
                levels,
                new OnTimeInFull(config.days_early(), config.days_late(), config.tolerance_percent()));
    }

    SqlSupplierFiles(
            Store store, Relationships relationships, Commitments commitments, Levels levels, OnTimeInFull definition) {
        Register.Ground ground = new Register.Ground(store, relationships, levels);
        this.relationships = relationships;
        this.definition = definition;
        this.promises = new OrderPromises(commitments, definition);
        this.lines = new Register<>(ground, Rows.LINES, (transaction, one) -> List.of(), this::keepInStep);
        this.deliveries = new Register<>(ground, Rows.DELIVERIES, this::objections, this::keepInStep);
        this.papers = new Register<>(ground, Rows.PAPERS, (transaction, one) -> List.of(), (transaction, one) -> {});
        this.assessments =
                new Register<>(ground, Rows.ASSESSMENTS, (transaction, one) -> List.of(), (transaction, one) -> {});
    }

    @Override
    public Register<OrderLine> lines() {
        return lines;
    }

    @Override
    public Register<Delivery> deliveries() {
        return deliveries;
    }

    @Override
    public Register<Paper> papers() {
        return papers;
    }

    @Override
    public Register<Assessment> assessments() {
        return assessments;
    }

    @Override
    public OnTimeInFull definition() {
        return definition;
    }

    @Override
    public Optional<OrderLine> findLine(Caller by, RelationshipId in, String order, String item) {
        Condition named = ORDER.eq(OrderLine.inOneLine(order)).and(ITEM.eq(OrderLine.inOneLine(item)));
        List<OrderLine> found = all(lines, by, in, named);
        Map<OrderLineId, List<Delivery>> arrived =
                arrivedOf(by, in, found).stream().collect(Collectors.groupingBy(Delivery::line));
        return found.stream()
                .filter(line -> definition
                                .judge(line, arrived.getOrDefault(line.id(), List.of()), LocalDate.MIN)
                                .arrived()
                        < 1)
                .findFirst()
                .or(() -> found.stream().reduce((earlier, later) -> later));
    }

    @Override
    public List<Judged> judged(Caller by, RelationshipId in, LocalDate since, LocalDate today) {
        // What came too early for its window counts nothing, so no delivery before that is looked at.
        LocalDate earliest = since.minusDays(definition.daysEarly());
        Map<OrderLineId, List<Delivery>> arrived =
                all(deliveries, by, in, ARRIVED.ge(earliest)).stream().collect(Collectors.groupingBy(Delivery::line));
        return all(lines, by, in, PROMISED.ge(since)).stream()
                .map(line -> definition.judge(line, arrived.getOrDefault(line.id(), List.of()), today))
                .toList();
    }

    @Override
    public Slice<Judged> judged(Caller by, RelationshipId in, PageRequest page, LocalDate today) {
        Slice<OrderLine> some = lines.list(by, in, page);
        Map<OrderLineId, List<Delivery>> arrived =
                arrivedOf(by, in, some.items()).stream().collect(Collectors.groupingBy(Delivery::line));
        return some.map(line -> definition.judge(line, arrived.getOrDefault(line.id(), List.of()), today));
    }

    private List<Delivery> arrivedOf(Caller by, RelationshipId in, List<OrderLine> some) {
        return all(
                deliveries,
                by,
                in,
                LINE.in(some.stream().map(one -> one.id().value()).toList()));
    }

    @Override
    public Optional<Assessment> findAssessment(Caller by, RelationshipId in) {
        return assessments.findNewest(by, in);
    }

    @Override
    public List<Assessment> matrix(Caller by) {
        List<Assessment> newest = new ArrayList<>();
        FactShape.<Assessment>eachPage(
                page -> assessments.list(by, null, assessments.isNewest(), page), newest::addAll);
        return newest;
    }

    private static <T extends SupplierRecord> List<T> all(
            Register<T> register, Caller by, RelationshipId in, Condition wanted) {
        List<T> all = new ArrayList<>();
        FactShape.<T>eachPage(page -> register.list(by, in, wanted, page), all::addAll);
        return all;
    }

    private List<Objection> objections(Transaction transaction, Delivery delivery) {
        return lines.find(transaction.by(), delivery.line().value())
                        .filter(line -> line.relationship().equals(delivery.relationship()))
                        .isPresent()
                ? List.of()
                : List.of(Objection.to("line", "delivery.line", "this supplier has no such line of an order"));
    }

    private void keepInStep(Transaction transaction, OrderLine line) {
        relationships.find(transaction.by(), line.relationship()).ifPresent(in -> {
            List<OrderLine> now = all(lines, transaction.by(), in.id(), ORDER.eq(line.order()));
            List<Delivery> arrived = arrivedOf(transaction.by(), in.id(), now);
            promises.keepInStep(transaction, new Order(in, line.order(), now, arrived));
        });
    }

    private void keepInStep(Transaction transaction, Delivery delivery) {
        lines.find(transaction.by(), delivery.line().value()).ifPresent(line -> keepInStep(transaction, line));
    }
}
