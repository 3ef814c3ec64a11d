package rapport.suppliers.console;

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
import rapport.suppliers.model.Share;
import rapport.suppliers.rules.OnTimeInFull;

/** How much a supplier delivers on time in full, with its n. */
@Component
public final class DeliveryFigure implements Panel {

    private final Parts parts;

    @Activate
    public DeliveryFigure(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.HEAD);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("otif.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.find(visit.caller(), subject).flatMap(in -> show(Telling.to(visit), in));
    }

    private Optional<Body> show(Telling telling, Relationship in) {
        Share share = OnTimeInFull.share(parts.files.judged(
                telling.visit().caller(),
                in.id(),
                DeliveryPicture.since(telling),
                telling.visit().today()));
        String told = share.isKnown()
                ? telling.say("otif.figure", Math.round(share.rate() * 100), share.n())
                : telling.say("unknown");
        return Optional.of(telling.ui().link(told, OrdersPage.path(in.id())));
    }
}
