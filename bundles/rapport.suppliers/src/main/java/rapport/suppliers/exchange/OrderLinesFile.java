package rapport.suppliers.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.store.api.Database;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.store.SupplierFiles;

/** Lines of orders as a table. */
@Component(service = FactTable.class)
public final class OrderLinesFile extends SupplierTable<OrderLine> {

    private static final FactShape<OrderLine> SHAPE = FactShape.of(OrderLine::id)
            .required("relationship", Kind.RELATIONSHIP, OrderLine::relationship)
            .required("order", Kind.TEXT, OrderLine::order)
            .required("item", Kind.TEXT, OrderLine::item)
            .required("quantity", Kind.NUMBER, OrderLine::quantity)
            .optional("unit", Kind.TEXT, OrderLine::unit)
            .required("promised", Kind.DATE, OrderLine::promised)
            .optional("first promised", Kind.DATE, OrderLine::firstPromised);

    @Activate
    public OrderLinesFile(@Reference SupplierFiles files, @Reference Database database) {
        super("order-lines", SHAPE, files.lines(), database, "suppliers_line");
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        LocalDate promised = row.require("promised", LocalDate.class);
        LocalDate first = row.date("first promised");
        OrderLine line = new OrderLine(
                new OrderLineId(Ids.next()),
                1,
                row.requireRelationship("relationship"),
                row.requireText("order"),
                row.requireText("item"),
                row.require("quantity", Double.class),
                row.text("unit"),
                promised,
                first == null ? promised : first);
        return register.record(by, line).map(one -> one.id().value());
    }
}
