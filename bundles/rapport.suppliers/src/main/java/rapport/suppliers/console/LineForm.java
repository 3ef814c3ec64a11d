package rapport.suppliers.console;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.id.Ids;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;

/** A line of an order: what a supplier promised to deliver by when. */
@Component(service = Page.class)
@ConsolePath({"/relationships/{id}/lines/new", "/suppliers/lines/{id}", "/suppliers/lines/{id}/restoration"})
public final class LineForm extends RecordForm<OrderLine> {

    @Activate
    public LineForm(@Reference Parts parts) {
        super(parts, "lines", parts.files.lines());
    }

    @Override
    Parameters start(OrderLine was) {
        return Parameters.of(
                "order",
                was.order(),
                "item",
                was.item(),
                "quantity",
                Quantity.plain(was.quantity()),
                "unit",
                was.unit() == null ? "" : was.unit(),
                "promised",
                was.promised().toString());
    }

    @Override
    List<Field> fields(Telling telling, Fields fields, RelationshipId in) {
        return List.of(
                fields.text("order", telling.say("field.order")).required().with("maxlength", "200"),
                fields.text("item", telling.say("field.item")).required().with("maxlength", "200"),
                fields.text("quantity", telling.say("field.quantity"))
                        .required()
                        .with("inputmode", "decimal"),
                fields.text("unit", telling.say("field.unit")).with("maxlength", "200"),
                fields.date("promised", telling.say("field.promised")).required());
    }

    @Override
    OrderLine typed(Typed typed, RelationshipId in, @Nullable OrderLine was) {
        OrderLineId id = was == null ? new OrderLineId(Ids.next()) : was.id();
        LocalDate promised = typed.date("promised");
        return new OrderLine(
                id,
                typed.version(was),
                in,
                typed.text("order"),
                typed.text("item"),
                typed.number("quantity"),
                typed.visit().form().find("unit").orElse(null),
                promised,
                was == null ? promised : was.firstPromised());
    }
}
