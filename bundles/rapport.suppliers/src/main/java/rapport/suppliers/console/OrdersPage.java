package rapport.suppliers.console;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Pill;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.suppliers.rules.OnTimeInFull.Judged;
import rapport.suppliers.rules.OnTimeInFull.Verdict;

/** All orders of one supplier, line by line, with what arrived in time. */
@Component
@ConsolePath("/relationships/{id}/orders")
public final class OrdersPage implements Page {

    private static final int LIMIT = 50;

    private final Parts parts;

    @Activate
    public OrdersPage(@Reference Parts parts) {
        this.parts = parts;
    }

    static String path(RelationshipId in) {
        return "/relationships/" + in.value() + "/orders";
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", RelationshipId::new)
                .flatMap(id -> parts.find(visit.caller(), id))
                .map(in -> show(Telling.to(visit), in))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Telling telling, Relationship in) {
        Visit visit = telling.visit();
        String title = telling.say("orders.title");
        List<Body> page = new ArrayList<>();
        page.add(telling.ui()
                .head(title)
                .under(
                        parts.name(visit.caller(), in.party()),
                        "/relationships/" + in.id().value())
                .acts(DeliveryPanel.acts(telling, in)));
        if (!visit.query().has("cursor")) {
            DeliveryPicture picture = DeliveryPicture.of(telling, parts, in);
            page.add(picture.sentence());
            page.add(picture.chart());
        }
        page.add(listing(telling, in));
        return Answer.shown(title, Telling.all(page));
    }

    private Body listing(Telling telling, Relationship in) {
        Visit visit = telling.visit();
        Slice<Judged> found = parts.files.judged(
                visit.caller(),
                in.id(),
                new PageRequest(LIMIT, visit.query().find("cursor").orElse(null)),
                visit.today());
        return telling.ui()
                .listing(
                        telling.say("orders.title"),
                        List.of(
                                Column.of(telling.say("field.item")),
                                Column.of(telling.say("field.order")),
                                Column.of(telling.say("column.first.promised")).quiet(),
                                Column.of(telling.say("column.promised.now")),
                                Column.of(telling.say("field.quantity"))
                                        .number()
                                        .quiet(),
                                Column.of(telling.say("column.in.time"))
                                        .number()
                                        .quiet(),
                                Column.of(telling.say("column.verdict"))),
                        found.items().stream().map(one -> row(telling, one)).toList())
                .more(found.nextCursor())
                .orElse(telling.ui().empty("package", telling.say("orders.none"), telling.say("orders.none.hint")));
    }

    private static Row row(Telling telling, Judged one) {
        return Row.of(
                "",
                "/suppliers/lines/" + one.line().id().value(),
                Body.EMPTY,
                one.line().item(),
                Body.text(one.line().order()),
                telling.ui().date(one.line().firstPromised()),
                telling.ui().date(one.line().promised()),
                Body.text(Quantity.told(
                        one.line().quantity(),
                        one.line().unit(),
                        telling.visit().locale())),
                Body.text(telling.say("percent", Math.round(one.inTime() * 100))),
                verdict(telling, one.verdict()));
    }

    private static Pill verdict(Telling telling, Verdict verdict) {
        Tone tone =
                switch (verdict) {
                    case OPEN -> Tone.PLAIN;
                    case MET -> Tone.GOOD;
                    case MISSED -> Tone.CAREFUL;
                };
        return telling.ui().pill(telling.say("verdict." + verdict), tone);
    }
}
