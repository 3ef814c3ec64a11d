package rapport.suppliers.console;

import java.util.Comparator;
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
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.DeliveryId;
import rapport.suppliers.model.OrderLineId;

/** What arrived of a line of an order. */
@Component(service = Page.class)
@ConsolePath({
    "/relationships/{id}/deliveries/new",
    "/suppliers/deliveries/{id}",
    "/suppliers/deliveries/{id}/restoration"
})
public final class DeliveryForm extends RecordForm<Delivery> {

    private static final int MOST_LINES = 200;

    @Activate
    public DeliveryForm(@Reference Parts parts) {
        super(parts, "deliveries", parts.files.deliveries());
    }

    @Override
    Parameters start(Delivery was) {
        return Parameters.of(
                "line",
                was.line().value().toString(),
                "arrived",
                was.arrived().toString(),
                "quantity",
                Quantity.plain(was.quantity()));
    }

    @Override
    List<Field> fields(Telling telling, Fields fields, RelationshipId in) {
        List<Choice> lines = parts
                .files
                .judged(
                        telling.visit().caller(),
                        in,
                        telling.visit().today().minusYears(1),
                        telling.visit().today())
                .stream()
                .sorted(Comparator.comparing(one -> one.arrived() >= 1))
                .limit(MOST_LINES)
                .map(one -> Choice.of(
                        one.line().id().value(),
                        one.line().order() + ": " + one.line().item()))
                .toList();
        return List.of(
                fields.select("line", telling.say("field.line"), lines).required(),
                fields.date("arrived", telling.say("field.arrived"))
                        .or(telling.visit().today())
                        .required(),
                fields.text("quantity", telling.say("field.quantity"))
                        .required()
                        .with("inputmode", "decimal"));
    }

    @Override
    Delivery typed(Typed typed, RelationshipId in, @Nullable Delivery was) {
        DeliveryId id = was == null ? new DeliveryId(Ids.next()) : was.id();
        return new Delivery(
                id,
                typed.version(was),
                in,
                new OrderLineId(typed.required("line", typed.visit().form().findId("line"), Ids.next())),
                typed.date("arrived"),
                typed.number("quantity"));
    }
}
