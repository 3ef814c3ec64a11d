package rapport.suppliers.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Database;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.DeliveryId;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.store.SupplierFiles;

/** Deliveries as a table: each names its line, or the order and the item of the line that waits for it. */
@Component(service = FactTable.class)
public final class DeliveriesFile extends SupplierTable<Delivery> {

    private static final FactShape<Delivery> SHAPE = FactShape.of(Delivery::id)
            .required("relationship", Kind.RELATIONSHIP, Delivery::relationship)
            .with(FactColumn.of("order-lines", "line"), Delivery::line)
            .optional("order", Kind.TEXT, any -> null)
            .optional("item", Kind.TEXT, any -> null)
            .required("arrived", Kind.DATE, Delivery::arrived)
            .required("quantity", Kind.NUMBER, Delivery::quantity);

    private final SupplierFiles files;

    @Activate
    public DeliveriesFile(@Reference SupplierFiles files, @Reference Database database) {
        super("deliveries", SHAPE, files.deliveries(), database, "suppliers_delivery");
        this.files = files;
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        RelationshipId in = row.requireRelationship("relationship");
        Optional<OrderLineId> line =
                Optional.ofNullable(row.record("line", OrderLineId::new)).or(() -> waiting(by, in, row));
        return line.map(found -> register.record(
                                by,
                                new Delivery(
                                        new DeliveryId(Ids.next()),
                                        1,
                                        in,
                                        found,
                                        row.require("arrived", LocalDate.class),
                                        row.require("quantity", Double.class)))
                        .map(one -> one.id().value()))
                .orElseGet(() -> Outcome.refused(List.of(Objection.to(
                        row.text("item") == null ? "line" : "item",
                        "delivery.line",
                        "this supplier has no such line of an order"))));
    }

    private Optional<OrderLineId> waiting(Caller by, RelationshipId in, FactRow row) {
        String order = row.text("order");
        String item = row.text("item");
        return order == null || item == null
                ? Optional.empty()
                : files.findLine(by, in, order, item).map(OrderLine::id);
    }
}
