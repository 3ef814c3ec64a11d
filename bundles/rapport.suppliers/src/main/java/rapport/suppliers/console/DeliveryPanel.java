package rapport.suppliers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** What a supplier delivered on time in full, by the definition that it names. */
@Component
public final class DeliveryPanel implements Panel {

    private final Parts parts;

    @Activate
    public DeliveryPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.WORKING);
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("otif.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.find(visit.caller(), subject).flatMap(in -> show(Telling.to(visit), in));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.find(visit.caller(), subject)
                .map(in -> acts(Telling.to(visit), in))
                .orElse(List.of());
    }

    private Optional<Body> show(Telling telling, Relationship in) {
        DeliveryPicture picture = DeliveryPicture.of(telling, parts, in);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        List<Body> all = new ArrayList<>(List.of(picture.sentence(), picture.chart()));
        acts(telling, in).forEach(act -> all.add(telling.ui().act(act)));
        all.add(telling.ui()
                .act(Act.link(telling.say("orders.all"), OrdersPage.path(in.id()))
                        .quiet()));
        return Optional.of(Telling.all(all));
    }

    static List<Act> acts(Telling telling, Relationship in) {
        String path = "/relationships/" + in.id().value();
        return telling.visit().caller().mayWrite(in.level())
                ? List.of(
                        Act.dialog(telling.say("lines.add"), path + "/lines/new")
                                .icon("plus")
                                .quiet(),
                        Act.dialog(telling.say("deliveries.add"), path + "/deliveries/new")
                                .icon("package")
                                .quiet(),
                        Act.dialog(telling.say("quality.add"), path + "/concerns?ours=true")
                                .icon("triangle-alert")
                                .quiet())
                : List.of();
    }
}
