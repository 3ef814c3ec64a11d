package rapport.suppliers.store;

import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.AssessmentId;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.DeliveryId;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.model.Paper;
import rapport.suppliers.model.PaperId;
import rapport.suppliers.model.SupplierRecord;
import rapport.suppliers.rules.Plausible;

/**
 * How records of one kind lie in their table.
 *
 * @param event how the names of its entries in the journal begin
 * @param day the date by which lists are ordered
 */
record Rows<T extends SupplierRecord>(
        String table,
        String event,
        Field<LocalDate> day,
        List<Field<?>> columns,
        Reading<T> reading,
        Function<T, Map<Field<?>, @Nullable Object>> told,
        Function<T, List<Objection>> objections)
        implements RecordShape<T> {

    /** Makes a record of a row. */
    interface Reading<T> {
        T read(Record row, UUID id, long version, RelationshipId in);
    }

    static final String LINE_TABLE = "suppliers_line";
    static final Field<String> ORDER = required(LINE_TABLE, "order_number", SQLDataType.VARCHAR);
    static final Field<String> ITEM = required(LINE_TABLE, "item", SQLDataType.VARCHAR);
    static final Field<LocalDate> PROMISED = required(LINE_TABLE, "promised", SQLDataType.LOCALDATE);
    private static final Field<LocalDate> FIRST_PROMISED =
            required(LINE_TABLE, "first_promised", SQLDataType.LOCALDATE);
    private static final Field<Double> ORDERED = required(LINE_TABLE, "quantity", SQLDataType.DOUBLE);
    private static final Field<String> UNIT = optional(LINE_TABLE, "unit", SQLDataType.VARCHAR);

    static final Rows<OrderLine> LINES = new Rows<>(
            LINE_TABLE,
            "OrderLine",
            PROMISED,
            List.of(ORDER, ITEM, ORDERED, UNIT, PROMISED, FIRST_PROMISED),
            (row, id, version, in) -> new OrderLine(
                    new OrderLineId(id),
                    version,
                    in,
                    row.get(ORDER),
                    row.get(ITEM),
                    row.get(ORDERED),
                    row.get(UNIT),
                    row.get(PROMISED),
                    row.get(FIRST_PROMISED)),
            line -> with(
                    ORDER,
                    line.order(),
                    ITEM,
                    line.item(),
                    ORDERED,
                    line.quantity(),
                    UNIT,
                    line.unit(),
                    PROMISED,
                    line.promised(),
                    FIRST_PROMISED,
                    line.firstPromised()),
            Plausible::line);

    static final String DELIVERY_TABLE = "suppliers_delivery";
    static final Field<UUID> LINE = required(DELIVERY_TABLE, "line", SQLDataType.UUID);
    static final Field<LocalDate> ARRIVED = required(DELIVERY_TABLE, "arrived", SQLDataType.LOCALDATE);
    private static final Field<Double> DELIVERED = required(DELIVERY_TABLE, "quantity", SQLDataType.DOUBLE);

    static final Rows<Delivery> DELIVERIES = new Rows<>(
            DELIVERY_TABLE,
            "Delivery",
            ARRIVED,
            List.of(LINE, ARRIVED, DELIVERED),
            (row, id, version, in) -> new Delivery(
                    new DeliveryId(id),
                    version,
                    in,
                    new OrderLineId(row.get(LINE)),
                    row.get(ARRIVED),
                    row.get(DELIVERED)),
            one -> with(LINE, one.line().value(), ARRIVED, one.arrived(), DELIVERED, one.quantity()),
            Plausible::delivery);

    static final String PAPER_TABLE = "suppliers_paper";
    static final Field<LocalDate> ACT_BY = required(PAPER_TABLE, "act_by", SQLDataType.LOCALDATE);
    private static final Field<String> KIND = required(PAPER_TABLE, "kind", SQLDataType.VARCHAR);
    private static final Field<String> NAME = required(PAPER_TABLE, "name", SQLDataType.VARCHAR);
    private static final Field<LocalDate> EXPIRES = required(PAPER_TABLE, "expires", SQLDataType.LOCALDATE);
    private static final Field<LocalDate> NOTICE = optional(PAPER_TABLE, "notice", SQLDataType.LOCALDATE);

    static final Rows<Paper> PAPERS = new Rows<>(
            PAPER_TABLE,
            "Paper",
            ACT_BY,
            List.of(KIND, NAME, EXPIRES, NOTICE, ACT_BY),
            (row, id, version, in) -> new Paper(
                    new PaperId(id),
                    version,
                    in,
                    Paper.Kind.valueOf(row.get(KIND)),
                    row.get(NAME),
                    row.get(EXPIRES),
                    row.get(NOTICE)),
            one -> with(
                    KIND,
                    one.kind().name(),
                    NAME,
                    one.name(),
                    EXPIRES,
                    one.expires(),
                    NOTICE,
                    one.notice(),
                    ACT_BY,
                    one.actBy()),
            Plausible::paper);

    static final String ASSESSMENT_TABLE = "suppliers_assessment";
    static final Field<LocalDate> MADE_ON = required(ASSESSMENT_TABLE, "made_on", SQLDataType.LOCALDATE);
    private static final Field<Integer> IMPACT = required(ASSESSMENT_TABLE, "impact", SQLDataType.INTEGER);
    private static final Field<Integer> RISK = required(ASSESSMENT_TABLE, "risk", SQLDataType.INTEGER);
    private static final Field<String> BASIS = required(ASSESSMENT_TABLE, "basis", SQLDataType.VARCHAR);
    private static final Field<UUID> MADE_BY = optional(ASSESSMENT_TABLE, "made_by", SQLDataType.UUID);

    static final Rows<Assessment> ASSESSMENTS = new Rows<>(
            ASSESSMENT_TABLE,
            "Assessment",
            MADE_ON,
            List.of(IMPACT, RISK, BASIS, MADE_ON, MADE_BY),
            (row, id, version, in) -> new Assessment(
                    new AssessmentId(id),
                    version,
                    in,
                    row.get(IMPACT),
                    row.get(RISK),
                    row.get(BASIS),
                    row.get(MADE_ON),
                    person(row.get(MADE_BY))),
            one -> with(
                    IMPACT,
                    one.impact(),
                    RISK,
                    one.risk(),
                    BASIS,
                    one.basis(),
                    MADE_ON,
                    one.on(),
                    MADE_BY,
                    value(one.by())),
            Plausible::assessment);

    static final List<Rows<? extends SupplierRecord>> ALL = List.of(LINES, DELIVERIES, PAPERS, ASSESSMENTS);

    /** What the journal calls them. */
    String kind() {
        return table.replace('_', '-');
    }

    @Override
    public T read(Record row, UUID id, long version, RelationshipId relationship) {
        return reading.read(row, id, version, relationship);
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(T record) {
        return told.apply(record);
    }

    @Override
    public Id id(T record) {
        return record.id();
    }

    @Override
    public long version(T record) {
        return record.version();
    }

    @Override
    public RelationshipId relationship(T record) {
        return record.relationship();
    }

    private static Map<Field<?>, @Nullable Object> with(@Nullable Object... fieldsAndValues) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put((Field<?>) Objects.requireNonNull(fieldsAndValues[i]), fieldsAndValues[i + 1]);
        }
        return values;
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
